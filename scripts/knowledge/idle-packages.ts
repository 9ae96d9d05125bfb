/**
 * Packages that others recommend, and that no program of a container misses, each with what it holds. Source: the
 * package's file list and description in Debian.
 */
export const IDLE: ReadonlyMap<string, string> = new Map([
  ['krb5-locales', 'translations'],
  ['gnupg-l10n', 'translations'],
  ['libgpg-error-l10n', 'translations'],
  ['libglib2.0-data', 'translations'],
  ['manpages', 'documentation'],
  ['manpages-dev', 'documentation'],
  ['libtasn1-doc', 'documentation'],
  ['nodejs-doc', 'documentation'],
  ['bzip2-doc', 'documentation'],
  ['bash-completion', 'completion at a prompt'],
  ['libgpm2', 'the mouse on a Linux console'],
  ['xdg-user-dirs', 'directories of a desktop session'],
  ['alsa-topology-conf', 'set-up of sound cards'],
  ['alsa-ucm-conf', 'set-up of sound cards'],
  ['libpam-cap', 'capabilities at log-in, of which it configures none'],
  ['libatm1', "tc's queues of ATM links"],
  ['publicsuffix', 'a newer copy of the list that libpsl has within it'],
  ['linux-sysctl-defaults', 'settings of the kernel that systemd applies at boot'],
  ['libldap-common', 'defaults of LDAP connections'],
  ['libsasl2-modules', 'log-in mechanisms of LDAP, SMTP and the like'],
])

/** Packages that are about what an idle one is for, and that one. */
export const USED_BY: readonly (readonly [by: RegExp, what: string])[] = [
  [/ldap|slapd|sssd|nslcd|samba|smb|mutt|mail/, 'libldap-common'],
  [
    /ldap|sasl|slapd|sssd|nslcd|samba|smb|mutt|mail|postfix|exim|dovecot|cyrus|memcached|mongo|kafka|subversion|svn|amqp|qpid|xmpp|jabber|virt/,
    'libsasl2-modules',
  ],
  [/console|gpm|mc$/, 'libgpm2'],
  [/^alsa|pulse|^jack/, 'alsa-ucm-conf'],
  [/^alsa|pulse|^jack/, 'alsa-topology-conf'],
  [/sysctl|systemd/, 'linux-sysctl-defaults'],
]
