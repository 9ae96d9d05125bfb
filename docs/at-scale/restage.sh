#!/bin/sh
# For multi-gitter: called in the working tree of each repository. What it changes becomes a pull request; where it ends with
# another code than 0 the repository is passed over, and the reason is in multi-gitter's log.
set -u

restage --write --quiet .
code=$?

# 2: a Dockerfile of the repository cannot be read. The others are rewritten: they are worth their pull request.
if [ "$code" -eq 2 ] && ! git diff --quiet; then
  exit 0
fi
exit "$code"
