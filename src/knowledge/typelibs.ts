/**
 * Descriptions of libraries that PyGObject reads when it is asked for one (`gi.require_version('Gtk', '3.0')`), by the
 * development package of Debian that depends on them. Source: `apt-cache depends NAME` of Debian 11, 12 and 13.
 */
const TYPELIBS: ReadonlyMap<string, readonly string[]> = new Map([
  ['libgdk-pixbuf-2.0-dev', ['gir1.2-gdkpixbuf-2.0']],
  ['libgirepository1.0-dev', ['gir1.2-glib-2.0', 'gir1.2-freedesktop']],
  ['libgstreamer1.0-dev', ['gir1.2-gstreamer-1.0']],
  ['libgstreamer-plugins-bad1.0-dev', ['gir1.2-gst-plugins-bad-1.0']],
  ['libgstreamer-plugins-base1.0-dev', ['gir1.2-gst-plugins-base-1.0']],
  ['libgstrtspserver-1.0-dev', ['gir1.2-gst-rtsp-server-1.0']],
  ['libgtk-3-dev', ['gir1.2-atspi-2.0', 'gir1.2-gtk-3.0']],
  ['libgtk-4-dev', ['gir1.2-gtk-4.0']],
  ['libnotify-dev', ['gir1.2-notify-0.7']],
  ['libpango1.0-dev', ['gir1.2-pango-1.0']],
  ['libpoppler-glib-dev', ['gir1.2-poppler-0.18']],
  ['librsvg2-dev', ['gir1.2-rsvg-2.0']],
  ['libsecret-1-dev', ['gir1.2-secret-1']],
])

/** Development packages that projects of PyGObject install often, and that depend on no such description. */
const WITHOUT =
  /^(?:lib(?:cairo2|dbus-1|dbus-glib-1|ffi|girepository-2\.0|glib2\.0|jpeg|jpeg62-turbo|mariadb|pq|ssl|xml2|xslt1|c6)-dev|default-libmysqlclient-dev|zlib1g-dev|python3?-dev)$/

/** The descriptions that a development package brings; undefined where that is not known. */
export function typelibsOf(developmentPackage: string): readonly string[] | undefined {
  return TYPELIBS.get(developmentPackage) ?? (WITHOUT.test(developmentPackage) ? [] : undefined)
}

export const isTypelib = (name: string): boolean => name.startsWith('gir1.2-') && !name.endsWith('-dev')

export const TYPELIB_PACKAGES: readonly string[] = [...TYPELIBS.values()].flat()
