// Made by scripts/knowledge/recommended.ts.

export const RECOMMENDED = (): string => `
adduser .
alsa-utils libgpm2,!alsa-topology-conf,!alsa-ucm-conf
antiword .
apache2 libgpm2,libldap-common,libsasl2-modules,publicsuffix,!bzip2,!ca-certificates,!file,!netbase,!psmisc,!ssl-cert,!xz-utils krb5-locales,libgpm2,libldap-common,libsasl2-modules,publicsuffix,!ca-certificates,!netbase,!psmisc,!ssl-cert krb5-locales,libgpm2,libldap-common,libsasl2-modules,linux-sysctl-defaults,publicsuffix,!ca-certificates,!netbase,!psmisc,!ssl-cert
apt-transport-https .
apt-utils .
aria2 !ca-certificates
at !exim4-daemon-light
autoconf !automake,!netbase
automake !netbase
autossh !xauth krb5-locales,!xauth
awscli !!ghostscript krb5-locales,libgpm2,!ca-certificates,!libpaper-utils,!python3-pil,!python3-pygments libgpm2,!ca-certificates,!libpaper-utils,!python3-pil,!python3-pygments
bash-completion .
bc libgpm2 .
bind9-dnsutils . krb5-locales
bind9-host . krb5-locales
binutils .
binutils-x86-64-linux-gnu .
bsdextrautils .
bsdmainutils .
bzip2 .
ca-certificates .
cargo libldap-common,libsasl2-modules,manpages,manpages-dev,publicsuffix,!ca-certificates,!libc-devtools,!rust-gdb krb5-locales,libldap-common,libsasl2-modules,manpages,manpages-dev,publicsuffix,!ca-certificates,!libc-devtools,!llvm-14 krb5-locales,libldap-common,libsasl2-modules,manpages,manpages-dev,publicsuffix,!ca-certificates,!rust-llvm
catdoc .
certbot libgpm2,!python3-icu krb5-locales,libgpm2,!python3-icu libgpm2,!python3-icu
chromium !!at-spi2-core
chromium-driver !!at-spi2-core
cifs-utils libgpm2,!ca-certificates,!keyutils krb5-locales,libgpm2,!ca-certificates,!keyutils
clang manpages,manpages-dev,!libc-devtools,!libomp-11-dev,!llvm-11-dev,!python3 krb5-locales,manpages,manpages-dev,!libc-devtools,!libclang-rt-14-dev,!llvm-14-dev,!python3 manpages,manpages-dev,!clang-tools-19,!libclang-rt-19-dev,!llvm-19-dev,!python3
cmake libgpm2,libldap-common,libsasl2-modules,publicsuffix,!ca-certificates,!gcc,!make,!psmisc krb5-locales,libgpm2,libldap-common,libsasl2-modules,publicsuffix,!ca-certificates,!gcc,!make,!psmisc krb5-locales,libgpm2,libldap-common,libsasl2-modules,linux-sysctl-defaults,publicsuffix,!ca-certificates,!gcc,!make,!psmisc
cpio .
cpp .
cpp-10 . -
cpp-12 - .
cpp-14 - = .
cpp-14-x86-64-linux-gnu - = .
cpp-x86-64-linux-gnu - = .
cron !exim4-daemon-light = linux-sysctl-defaults,!dbus,!exim4-daemon-light,!libkmod2,!systemd-cryptsetup,!systemd-timesyncd
cups-bsd !dbus krb5-locales,!dbus
cups-client !dbus krb5-locales,!dbus
curl libldap-common,libsasl2-modules,publicsuffix,!ca-certificates krb5-locales,libldap-common,libsasl2-modules,publicsuffix,!ca-certificates bash-completion,krb5-locales,libldap-common,libsasl2-modules,publicsuffix,!ca-certificates
default-jre-headless alsa-topology-conf,alsa-ucm-conf,libglib2.0-data,xdg-user-dirs,!dbus,!shared-mime-info alsa-topology-conf,alsa-ucm-conf,krb5-locales,libglib2.0-data,xdg-user-dirs,!dbus,!shared-mime-info !libasound2t64,!libcups2t64,!libfontconfig1,!libfreetype6,!libharfbuzz0b
default-mysql-client libgpm2,!libdbd-mariadb-perl,!libdbi-perl,!libterm-readkey-perl,!netbase
dirmngr libldap-common,libsasl2-modules,!gnupg libldap-common,!gnupg,!libsasl2-modules libgpg-error-l10n,libldap-common,libsasl2-modules,!gnupg
dmidecode .
dnsutils . krb5-locales -
docker-compose libgpm2,!docker.io krb5-locales,libgpm2,!docker.io,!python3-json-pointer,!python3-rfc3987,!python3-uritemplate,!python3-webcolors !docker-cli
docker.io !apparmor,!ca-certificates,!cgroupfs-mount,!git,!needrestart,!nftables,!xz-utils !apparmor,!ca-certificates,!cgroupfs-mount,!criu,!git,!needrestart,!nftables,!xz-utils !!apparmor
dos2unix .
dumb-init .
dvipng libglib2.0-data,xdg-user-dirs,!dbus,!dvisvgm,!fonts-droid-fallback,!libpaper-utils,!netbase,!shared-mime-info,!texlive-base krb5-locales,libglib2.0-data,xdg-user-dirs,!dbus,!dvisvgm,!fonts-droid-fallback,!libpaper-utils,!netbase,!shared-mime-info,!texlive-base !!dbus
e2fsprogs . = !e2fsprogs-l10n
espeak alsa-topology-conf,alsa-ucm-conf,!dbus
expect .
ffmpeg alsa-topology-conf,alsa-ucm-conf,libglib2.0-data,libgpm2,xdg-user-dirs,!dbus,!libaacs0,!libgdk-pixbuf2.0-bin,!librsvg2-common,!mesa-vulkan-drivers,!pocketsphinx-en-us,!va-driver-all,!vdpau-driver-all !!dbus
file .
firefox-esr alsa-topology-conf,alsa-ucm-conf,libglib2.0-data,libgpm2,publicsuffix,xdg-user-dirs,!at-spi2-core,!libavcodec58,!libgdk-pixbuf2.0-bin,!libgtk-3-bin,!libnss-systemd,!librsvg2-common,!psmisc,!systemd-timesyncd alsa-topology-conf,alsa-ucm-conf,krb5-locales,libglib2.0-data,libgpm2,xdg-user-dirs,!at-spi2-core,!libavcodec59,!libgdk-pixbuf2.0-bin,!libgtk-3-bin,!libnss-systemd,!librsvg2-common,!psmisc,!systemd-timesyncd !!at-spi2-core
flac .
fontconfig .
fonts-dejavu-core .
fonts-liberation . = !fonts-liberation-sans-narrow
fonts-noto-cjk .
fonts-noto-color-emoji .
ftp .
fuse .
g++ manpages,manpages-dev,!libc-devtools krb5-locales,manpages,manpages-dev,!libc-devtools manpages,manpages-dev
g++-10 manpages,manpages-dev,!libc-devtools -
g++-12 - krb5-locales,manpages,manpages-dev,!libc-devtools manpages,manpages-dev
g++-14 - = manpages,manpages-dev
g++-14-x86-64-linux-gnu - = manpages,manpages-dev
g++-x86-64-linux-gnu - = manpages,manpages-dev
gcc !libc6-dev
gcc-10 !libc6-dev -
gcc-12 - !libc6-dev
gcc-14 - = !libc6-dev
gcc-14-x86-64-linux-gnu - = !libc6-dev
gcc-x86-64-linux-gnu - = !libc6-dev
gdb libglib2.0-data,libgpm2,libldap-common,libsasl2-modules,publicsuffix,xdg-user-dirs,!ca-certificates,!libc6-dbg,!shared-mime-info krb5-locales,libglib2.0-data,libgpm2,libldap-common,libsasl2-modules,publicsuffix,xdg-user-dirs,!ca-certificates,!libc6-dbg,!shared-mime-info krb5-locales,libglib2.0-data,libgpm2,libldap-common,libsasl2-modules,linux-sysctl-defaults,publicsuffix,xdg-user-dirs,!ca-certificates,!psmisc,!shared-mime-info
gettext !curl
gettext-base .
gfortran manpages,manpages-dev,!libc-devtools krb5-locales,manpages,manpages-dev,!libc-devtools manpages,manpages-dev
gh - .
ghostscript !dbus,!fonts-droid-fallback,!libpaper-utils krb5-locales,!dbus,!fonts-droid-fallback,!libpaper-utils
gifsicle .
girepository-tools - = libglib2.0-data,xdg-user-dirs,!shared-mime-info
git libldap-common,libsasl2-modules,publicsuffix,!ca-certificates,!less,!netbase,!openssh-client,!patch krb5-locales,libldap-common,libsasl2-modules,publicsuffix,!ca-certificates,!less,!netbase,!openssh-client,!patch
git-lfs libldap-common,libsasl2-modules,publicsuffix,!ca-certificates,!less,!netbase,!openssh-client,!patch krb5-locales,libldap-common,libsasl2-modules,publicsuffix,!ca-certificates,!less,!netbase,!openssh-client,!patch
gnupg-utils !gpg,!gpg-agent,!gpgconf,!gpgsm = libgpg-error-l10n,!gpg,!gpg-agent,!gpgconf,!gpgsm
gnupg2 libgpm2,libldap-common,libsasl2-modules libgpm2,libldap-common,!libsasl2-modules libgpg-error-l10n,libgpm2,libldap-common,libsasl2-modules,!gnupg-utils,!gpg-wks-client,!gpgv
golang-go !g++,!gcc,!libc6-dev,!pkg-config = !g++,!gcc,!libc6-dev,!pkgconf
gosu .
gpg !gnupg = libgpg-error-l10n,!gnupg
gpg-agent libgpm2,!gnupg = libgpg-error-l10n,libgpm2,!gnupg
gpg-wks-server libgpm2,!gnupg = krb5-locales,libgpg-error-l10n,libgpm2,linux-sysctl-defaults,!bsd-mailx,!ca-certificates,!dbus,!gnupg,!libkmod2,!psmisc,!systemd-cryptsetup,!systemd-timesyncd
gpgconf . = libgpg-error-l10n
gpgsm !gnupg = libgpg-error-l10n,!gnupg
graphicsmagick !ghostscript,!gsfonts !fonts-urw-base35,!ghostscript !fonts-urw-base35,!ghostscript,!libheif-plugin-aomenc,!libheif-plugin-x265
graphviz libglib2.0-data,xdg-user-dirs,!fonts-liberation,!libgts-bin,!shared-mime-info libglib2.0-data,xdg-user-dirs,!fonts-liberation2,!libgts-bin,!shared-mime-info libglib2.0-data,xdg-user-dirs,!fonts-liberation,!libgts-bin,!libheif-plugin-aomenc,!libheif-plugin-x265,!shared-mime-info
haproxy .
htop libgpm2
icu-devtools .
imagemagick libglib2.0-data,xdg-user-dirs,!ghostscript,!gsfonts,!libmagickcore-6.q16-6-extra,!netpbm,!shared-mime-info = libglib2.0-data,xdg-user-dirs,!fonts-urw-base35,!ghostscript,!libheif-plugin-aomenc,!libheif-plugin-x265,!libmagickcore-7.q16-10-extra,!netpbm,!shared-mime-info
inetutils-ping .
inkscape !!aspell
inotify-tools .
iproute2 libatm1,libpam-cap krb5-locales,libatm1,libpam-cap krb5-locales,libpam-cap
iputils-arping libpam-cap
iputils-ping libpam-cap = linux-sysctl-defaults
jpegoptim .
jq .
krb5-multidev manpages,manpages-dev,!libc-devtools krb5-locales,manpages,manpages-dev,!libc-devtools krb5-locales,manpages,manpages-dev
lame .
ldap-utils !libldap-common,!libsasl2-modules
less .
lftp !openssh-client
libaio1 . = -
libaio1t64 - = .
libasound2 alsa-topology-conf,alsa-ucm-conf = -
libbluetooth3 .
libbz2-1.0 .
libc-dev-bin manpages,manpages-dev,!libc-devtools = manpages,manpages-dev
libcairo-gobject2 libglib2.0-data,xdg-user-dirs,!shared-mime-info
libcairo2 .
libcap2 .
libcap2-bin libpam-cap
libdb5.3 . = -
libdb5.3t64 - = .
libdbus-1-3 !dbus
libeccodes0 .
libegl1 .
libespeak-ng1 alsa-topology-conf,alsa-ucm-conf,!dbus
libespeak1 alsa-topology-conf,alsa-ucm-conf,!dbus
libexpat1 .
libffi8 - .
libfftw3-bin .
libfontconfig1 .
libgbm1 .
libgdk-pixbuf-2.0-0 libglib2.0-data,xdg-user-dirs,!libgdk-pixbuf2.0-bin
libgdk-pixbuf2.0-0 libglib2.0-data,xdg-user-dirs,!libgdk-pixbuf2.0-bin = -
libgdk-pixbuf2.0-bin libglib2.0-data,xdg-user-dirs
libgeoip1 !geoip-database = -
libgfortran5 .
libgio-2.0-dev-bin - = libglib2.0-data,libgpm2,xdg-user-dirs,!ca-certificates,!libglib2.0-bin,!shared-mime-info
libgirepository-1.0-1 libglib2.0-data,xdg-user-dirs,!shared-mime-info
libgl1 !mesa-vulkan-drivers . !mesa-vulkan-drivers
libgl1-mesa-glx !mesa-vulkan-drivers . -
libgles2 .
libglib2.0-0 libglib2.0-data,xdg-user-dirs,!shared-mime-info = -
libglib2.0-0t64 - = libglib2.0-data,xdg-user-dirs,!shared-mime-info
libglib2.0-bin xdg-user-dirs,!shared-mime-info
libglib2.0-dev-bin libglib2.0-data,libgpm2,xdg-user-dirs,!ca-certificates,!shared-mime-info krb5-locales,libglib2.0-data,libgpm2,xdg-user-dirs,!ca-certificates,!shared-mime-info libglib2.0-data,libgpm2,xdg-user-dirs,!ca-certificates,!libglib2.0-bin,!shared-mime-info
libglu1-mesa !mesa-vulkan-drivers .
libgmp10 .
libgomp1 .
libgssapi-krb5-2 . krb5-locales
libgtk-3-0 libglib2.0-data,publicsuffix,xdg-user-dirs,!at-spi2-core,!libgdk-pixbuf2.0-bin,!libgtk-3-bin,!libnss-systemd,!librsvg2-common,!systemd-timesyncd krb5-locales,libglib2.0-data,libgpm2,xdg-user-dirs,!at-spi2-core,!libgdk-pixbuf2.0-bin,!libgtk-3-bin,!libnss-systemd,!librsvg2-common,!psmisc,!systemd-timesyncd -
libharfbuzz-subset0 - libglib2.0-data,xdg-user-dirs,!shared-mime-info
libharfbuzz0b libglib2.0-data,xdg-user-dirs,!shared-mime-info
libimage-exiftool-perl !libarchive-zip-perl,!libposix-strptime-perl,!libunicode-linebreak-perl,!netbase !libarchive-zip-perl,!libunicode-linebreak-perl,!netbase !libarchive-zip-perl,!libcompress-raw-lzma-perl,!libio-compress-brotli-perl,!libunicode-linebreak-perl,!netbase
libjpeg-turbo-progs .
libkrb5-3 . krb5-locales
liblapack3 .
liblzo2-2 .
libmagic1 . = -
libmagic1t64 - = .
libmariadb-dev-compat manpages,manpages-dev,!libc-devtools krb5-locales,manpages,manpages-dev,!libc-devtools manpages,manpages-dev
libnotify-bin libglib2.0-data,xdg-user-dirs,!libgdk-pixbuf2.0-bin,!notification-daemon libglib2.0-data,xdg-user-dirs,!libgdk-pixbuf2.0-bin
libnss3 .
libopenblas0 .
libpango-1.0-0 libglib2.0-data,xdg-user-dirs,!shared-mime-info
libpangocairo-1.0-0 libglib2.0-data,xdg-user-dirs,!shared-mime-info
libpangoft2-1.0-0 libglib2.0-data,xdg-user-dirs,!shared-mime-info
libperl5.32 !perl -
libperl5.36 - !perl -
libperl5.40 - = !perl
libportaudio2 alsa-topology-conf,alsa-ucm-conf
libpq5 libldap-common,libsasl2-modules krb5-locales,libldap-common,libsasl2-modules krb5-locales,libldap-common,libsasl2-modules,!ca-certificates
libreoffice !!apparmor
librsvg2-bin libglib2.0-data,xdg-user-dirs,!libgdk-pixbuf2.0-bin,!librsvg2-common
libsasl2-modules .
libsm6 .
libsndfile1 .
libssl3 - . -
libsystemd0 .
libtool manpages,manpages-dev,!libc-devtools,!libltdl-dev krb5-locales,manpages,manpages-dev,!libc-devtools,!libltdl-dev manpages,manpages-dev,!libltdl-dev
libudev1 .
libusb-1.0-0 .
libx11-6 .
libxext6 .
libxkbcommon0 .
libxml2 .
libxml2-utils .
libxmlsec1-openssl . = -
libxrender1 .
libxslt1.1 . = libgpg-error-l10n
locales .
logrotate !bsd-mailx,!exim4-daemon-light !exim4-daemon-light linux-sysctl-defaults,!dbus,!exim4-daemon-light,!libkmod2,!systemd-cryptsetup,!systemd-timesyncd
lsb-release libgpm2,!ca-certificates .
lsof . krb5-locales
lz4 .
m4 .
make .
mariadb-client libgpm2,!libdbd-mariadb-perl,!libdbi-perl,!libterm-readkey-perl,!netbase
mediainfo libldap-common,libsasl2-modules,publicsuffix,!ca-certificates krb5-locales,libldap-common,libsasl2-modules,publicsuffix,!ca-certificates
memcached !libsasl2-modules,!netbase
mercurial libgpm2,!ca-certificates,!openssh-client krb5-locales,libgpm2,!ca-certificates,!openssh-client libgpm2,linux-sysctl-defaults,!ca-certificates,!openssh-client,!psmisc
mercurial-common libgpm2,!ca-certificates,!mercurial,!sensible-utils krb5-locales,libgpm2,!ca-certificates,!mercurial,!sensible-utils libgpm2,!ca-certificates,!mercurial,!sensible-utils
meson libgpm2,!ca-certificates krb5-locales,libgpm2,!ca-certificates,!dpkg-dev libgpm2,!ca-certificates,!dpkg-dev
mpv !!ca-certificates !!dbus
msmtp libglib2.0-data,xdg-user-dirs,!ca-certificates,!shared-mime-info libglib2.0-data,xdg-user-dirs,!ca-certificates,!gsasl-common,!shared-mime-info libglib2.0-data,libgpg-error-l10n,libgpm2,linux-sysctl-defaults,xdg-user-dirs,!ca-certificates,!gsasl-common,!psmisc,!shared-mime-info
msmtp-mta libglib2.0-data,xdg-user-dirs,!ca-certificates,!libsecret-tools,!shared-mime-info libglib2.0-data,xdg-user-dirs,!ca-certificates,!gsasl-common,!libsecret-tools,!shared-mime-info libglib2.0-data,libgpg-error-l10n,libgpm2,linux-sysctl-defaults,xdg-user-dirs,!ca-certificates,!gsasl-common,!libsecret-tools,!psmisc,!shared-mime-info
mtr-tiny libgpm2
nano libgpm2
ncat !dbus
net-tools .
netcat-openbsd .
nfs-common libldap-common,libsasl2-modules,!python3 krb5-locales,libgpm2,libldap-common,libsasl2-modules,!ca-certificates krb5-locales,libgpm2,libldap-common,libsasl2-modules,linux-sysctl-defaults,!psmisc,!python3
nginx libatm1,libpam-cap,!geoip-database krb5-locales,libatm1,libpam-cap krb5-locales,libpam-cap
ninja-build .
nmap !dbus
nodejs !ca-certificates,!nodejs-doc ~-doc,!ca-certificates
npm !!build-essential krb5-locales,libgpm2,nodejs-doc,!build-essential,!git,!javascript-common,!node-tap libgpm2,nodejs-doc,!build-essential,!git,!javascript-common,!node-re2,!node-require-from-string,!node-tap
openssh-client !xauth krb5-locales,!xauth
openssh-server libgpm2,!libpam-systemd,!ncurses-term,!psmisc,!xauth krb5-locales,libgpm2,!libpam-systemd,!ncurses-term,!psmisc,!xauth krb5-locales,libgpm2,linux-sysctl-defaults,!dbus,!libkmod2,!libpam-systemd,!ncurses-term,!psmisc,!systemd-cryptsetup,!systemd-timesyncd,!xauth
openssl .
openvpn libatm1,libpam-cap,!easy-rsa !easy-rsa
optipng .
opus-tools !dbus .
p7zip-full .
pandoc .
pango1.0-tools libglib2.0-data,xdg-user-dirs,!shared-mime-info
parallel libgpm2,!netbase,!psmisc,!systemd = libgpm2,linux-sysctl-defaults,!netbase,!psmisc,!systemd
patch .
pciutils .
perl !netbase
php-cli !bzip2,!file,!netbase,!xz-utils . libgpm2,linux-sysctl-defaults
pigz .
pinentry-curses libgpm2 = libgpg-error-l10n,libgpm2
pkg-config libglib2.0-data,xdg-user-dirs,!bzip2,!libfile-fcntllock-perl,!liblocale-gettext-perl,!netbase,!shared-mime-info,!xz-utils .
pkgconf !build-essential,!fakeroot,!gcc,!gnupg,!libalgorithm-merge-perl,!libfile-fcntllock-perl,!liblocale-gettext-perl,!netbase .
pkgconf-bin - .
pngquant .
poppler-utils !poppler-data = krb5-locales,libgpg-error-l10n,libgpm2,libldap-common,libsasl2-modules,publicsuffix,!ca-certificates,!gnupg-utils,!gpg-wks-client,!gpgv,!poppler-data
postgresql-client libldap-common,libsasl2-modules krb5-locales,libldap-common,libsasl2-modules krb5-locales,libldap-common,libsasl2-modules,!ca-certificates
potrace .
procps libgpm2,!psmisc = libgpm2,linux-sysctl-defaults,!psmisc
proj-bin libldap-common,libsasl2-modules,publicsuffix,!ca-certificates krb5-locales,libldap-common,libsasl2-modules,publicsuffix,!ca-certificates
psmisc .
pwgen .
python-is-python3 libgpm2,!ca-certificates krb5-locales,libgpm2,!ca-certificates libgpm2,!ca-certificates
python3 libgpm2,!ca-certificates krb5-locales,libgpm2,!ca-certificates libgpm2,!ca-certificates
python3-pip libgpm2,!build-essential,!python3-dev krb5-locales,libgpm2,!build-essential,!python3-dev libgpm2,!build-essential,!libjs-sphinxdoc,!python3-dev
python3-venv libgpm2 krb5-locales,libgpm2 libgpm2
python3.11 - krb5-locales,libgpm2,!ca-certificates -
python3.13 - = libgpm2,!ca-certificates
python3.9 libgpm2,!ca-certificates -
qpdf .
qrencode .
r-base-core !!libfile-mimeinfo-perl
rclone .
redis-server .
redis-tools .
rpcsvc-proto - .
rsync .
rsyslog !logrotate
ruby !fonts-lato,!libjs-jquery,!zip libgpm2,!fonts-lato,!libjs-jquery,!zip !fonts-lato,!libjs-jquery,!ruby-sdbm,!zip
rustc manpages,manpages-dev,!cargo,!libc-devtools,!rust-gdb krb5-locales,manpages,manpages-dev,!cargo,!libc-devtools,!llvm-14 manpages,manpages-dev,!cargo,!rust-llvm
screen .
scrot . krb5-locales,libglib2.0-data,xdg-user-dirs,!dbus,!fonts-droid-fallback,!libgdk-pixbuf2.0-bin,!libpaper-utils,!librsvg2-common krb5-locales,libglib2.0-data,xdg-user-dirs,!dbus,!fonts-droid-fallback,!libgdk-pixbuf2.0-bin,!libheif-plugin-aomenc,!libheif-plugin-x265,!libpaper-utils,!librsvg2-common
sensible-utils .
shared-mime-info libglib2.0-data,xdg-user-dirs
smartmontools .
smbclient libgpm2,!ca-certificates,!dbus,!libldap-common,!libsasl2-modules,!samba-common-bin krb5-locales,!dbus,!libldap-common,!libsasl2-modules,!samba-common-bin krb5-locales,libgpm2,linux-sysctl-defaults,!dbus,!libldap-common,!libsasl2-modules,!psmisc,!samba-common-bin
snmp !perl krb5-locales,!perl !perl
socat . krb5-locales .
software-properties-common libglib2.0-data,libgpm2,libldap-common,libsasl2-modules,publicsuffix,xdg-user-dirs,!dbus,!packagekit,!shared-mime-info,!unattended-upgrades krb5-locales,libgpm2,libldap-common,libpam-cap,libsasl2-modules,publicsuffix,xdg-user-dirs,!appstream,!dbus-user-session,!gnupg,!libnss-systemd,!packagekit-tools,!shared-mime-info,!systemd-timesyncd -
sox alsa-topology-conf,alsa-ucm-conf
sq .
sqlite3 .
sshpass !openssh-client
strace .
subversion !libsasl2-modules krb5-locales,!libsasl2-modules
sudo .
supervisor libgpm2,!ca-certificates krb5-locales,libgpm2,!ca-certificates libgpm2,!ca-certificates
swig .
sysstat !systemd = libgpm2,linux-sysctl-defaults,!psmisc,!systemd
systemd !dbus,!systemd-timesyncd = !dbus,!libkmod2,!linux-sysctl-defaults,!systemd-cryptsetup,!systemd-timesyncd
tcpdump !dbus
telnet . krb5-locales
tesseract-ocr libglib2.0-data,xdg-user-dirs,!shared-mime-info krb5-locales,libglib2.0-data,libldap-common,libsasl2-modules,publicsuffix,xdg-user-dirs,!ca-certificates,!shared-mime-info
texlive-latex-base !!dvisvgm
texlive-xetex !!ca-certificates
tidy .
tini .
tmux .
traceroute .
tree .
tzdata .
ucf . = libgpm2,linux-sysctl-defaults,!psmisc
udev . = linux-sysctl-defaults,!dbus,!systemd-cryptsetup,!systemd-timesyncd
unoconv !!apparmor = -
unrtf .
unzip .
usbutils .
uuid-runtime . = linux-sysctl-defaults,!dbus,!libkmod2,!systemd-cryptsetup,!systemd-timesyncd
vim . !xxd
vim-tiny . !xxd
virtualenv libgpm2,!build-essential,!python3-dev krb5-locales,libgpm2,!build-essential,!python3-dev,!python3-distutils libgpm2,!build-essential,!python3-dev
vlc-bin !dbus,!libproxy-tools
webp !mesa-vulkan-drivers . !mesa-vulkan-drivers
wget publicsuffix,!ca-certificates
whois .
wireguard-tools !linux-image-amd64,!nftables
wkhtmltopdf libglib2.0-data,libpam-cap,xdg-user-dirs,!dbus,!geoclue-2.0,!gstreamer1.0-plugins-base,!libwacom-bin,!mesa-vulkan-drivers,!qt5-gtk-platformtheme,!qttranslations5-l10n,!tigervnc-standalone-server krb5-locales,libglib2.0-data,libpam-cap,xdg-user-dirs,!dbus,!geoclue-2.0,!gstreamer1.0-plugins-base,!qt5-gtk-platformtheme,!qttranslations5-l10n,!qtwayland5,!tigervnc-standalone-server -
x11-common .
xclip !xauth
xdg-utils !libfile-mimeinfo-perl,!libnet-dbus-perl,!libx11-protocol-perl,!x11-utils,!x11-xserver-utils
xdotool .
xmlsec1 . = libgpg-error-l10n
xsel .
xsltproc . = libgpg-error-l10n
xvfb !mesa-vulkan-drivers,!xauth,!xfonts-base !xauth,!xfonts-base !mesa-vulkan-drivers,!xauth,!xfonts-base
xxd .
xz-utils .
youtube-dl libgpm2,!aria2,!ca-certificates,!ffmpeg,!mpv,!python3-pyxattr,!rtmpdump krb5-locales,libgpm2,!aria2,!ffmpeg,!mpv,!python3-pyxattr,!rtmpdump -
yq - krb5-locales,libgpm2,!ca-certificates libgpm2,!ca-certificates
yt-dlp - krb5-locales,libgpm2,!aria2,!ffmpeg,!python3-pyxattr,!rtmpdump libgpm2,!aria2,!ffmpeg
zbar-tools libglib2.0-data,xdg-user-dirs,!dbus,!ghostscript,!gsfonts,!shared-mime-info libglib2.0-data,xdg-user-dirs,!dbus,!ghostscript,!gsfonts,!libmagickcore-6.q16-6-extra,!shared-mime-info libglib2.0-data,xdg-user-dirs,!dbus,!fonts-urw-base35,!ghostscript,!libheif-plugin-aomenc,!libheif-plugin-x265,!libmagickcore-7.q16-10-extra,!shared-mime-info
zip !unzip
zlib1g .
zstd .`
