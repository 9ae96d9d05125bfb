/**
 * Images of one program that brings all it loads, and that their documentation has copied into other images of any kind, by name
 * without the registry. Source: the page beside each.
 */
const STANDALONE: ReadonlyMap<string, string> = new Map([
  ['astral-sh/uv', 'https://docs.astral.sh/uv/guides/integration/docker/#installing-uv'],
  ['astral/uv', 'https://docs.astral.sh/uv/guides/integration/docker/#available-images'],
  ['awsguru/aws-lambda-adapter', 'https://github.com/awslabs/aws-lambda-web-adapter#usage'],
  ['datadog/serverless-init', 'https://docs.datadoghq.com/serverless/google_cloud_run/'],
  ['datadoghq/serverless-init', 'https://docs.datadoghq.com/serverless/google_cloud_run/'],
  ['tianon/gosu', 'https://github.com/tianon/gosu#from-the-docker-hub-image'],
  ['busybox', 'https://hub.docker.com/_/busybox'],
  ['docker', 'https://hub.docker.com/_/docker'],
])

/** Whether an image, by its name, or that of a mirror of it, is one whose program needs nothing of the image that it is copied to. */
export const isStandalone = (name: string): boolean => STANDALONE.has(name.replace(/^library\//, ''))
