// Made by scripts/knowledge/base-packages.ts.

export const PACKAGES = (): string => `@slim bullseye
adduser apt base-files base-passwd bash bsdutils coreutils dash debconf debian-archive-keyring debianutils diffutils dpkg e2fsprogs findutils gcc-10-base gcc-9-base gpgv grep gzip hostname init-system-helpers libacl1 libapt-pkg6.0 libattr1 libaudit-common libaudit1 libblkid1 libbz2-1.0 libc-bin libc6 libcap-ng0 libcom-err2 libcrypt1 libdb5.3 libdebconfclient0 libext2fs2 libffi7 libgcc-s1 libgcrypt20 libgmp10 libgnutls30 libgpg-error0 libgssapi-krb5-2 libhogweed6 libidn2-0 libk5crypto3 libkeyutils1 libkrb5-3 libkrb5support0 liblz4-1 liblzma5 libmount1 libnettle8 libnsl2 libp11-kit0 libpam-modules libpam-modules-bin libpam-runtime libpam0g libpcre2-8-0 libpcre3 libseccomp2 libselinux1 libsemanage-common libsemanage1 libsepol1 libsmartcols1 libss2 libssl1.1 libstdc++6 libsystemd0 libtasn1-6 libtinfo6 libtirpc-common libtirpc3 libudev1 libunistring2 libuuid1 libxxhash0 libzstd1 login logsave lsb-base mawk mount ncurses-base ncurses-bin passwd perl-base sed sysvinit-utils tar tzdata util-linux zlib1g
@full bullseye
autoconf automake autotools-dev binutils binutils-common binutils-x86-64-linux-gnu bzip2 ca-certificates comerr-dev cpp cpp-10 curl default-libmysqlclient-dev dirmngr dpkg-dev file fontconfig fontconfig-config fonts-dejavu-core g++ g++-10 gcc gcc-10 gir1.2-freedesktop gir1.2-gdkpixbuf-2.0 gir1.2-glib-2.0 gir1.2-rsvg-2.0 git git-man gnupg gnupg-l10n gnupg-utils gpg gpg-agent gpg-wks-client gpg-wks-server gpgconf gpgsm hicolor-icon-theme icu-devtools imagemagick imagemagick-6-common imagemagick-6.q16 krb5-multidev libaom0 libapr1 libaprutil1 libasan6 libassuan0 libatomic1 libbinutils libblkid-dev libbrotli-dev libbrotli1 libbsd0 libbz2-dev libc-dev-bin libc6-dev libcairo-gobject2 libcairo-script-interpreter2 libcairo2 libcairo2-dev libcbor0 libcc1-0 libcrypt-dev libctf-nobfd0 libctf0 libcurl3-gnutls libcurl4 libcurl4-openssl-dev libdatrie1 libdav1d4 libdb-dev libdb5.3-dev libde265-0 libdeflate-dev libdeflate0 libdjvulibre-dev libdjvulibre-text libdjvulibre21 libdpkg-perl libedit2 libelf1 liberror-perl libevent-2.1-7 libevent-core-2.1-7 libevent-dev libevent-extra-2.1-7 libevent-openssl-2.1-7 libevent-pthreads-2.1-7 libexif-dev libexif12 libexpat1 libexpat1-dev libffi-dev libfftw3-double3 libfido2-1 libfontconfig-dev libfontconfig1 libfontconfig1-dev libfreetype-dev libfreetype6 libfreetype6-dev libfribidi0 libgcc-10-dev libgdbm-compat4 libgdbm-dev libgdbm6 libgdk-pixbuf-2.0-0 libgdk-pixbuf-2.0-dev libgdk-pixbuf2.0-bin libgdk-pixbuf2.0-common libgirepository-1.0-1 libglib2.0-0 libglib2.0-bin libglib2.0-data libglib2.0-dev libglib2.0-dev-bin libgmp-dev libgmpxx4ldbl libgomp1 libgraphite2-3 libgssrpc4 libharfbuzz0b libheif1 libice-dev libice6 libicu-dev libicu67 libilmbase-dev libilmbase25 libisl23 libitm1 libjbig-dev libjbig0 libjpeg-dev libjpeg62-turbo libjpeg62-turbo-dev libkadm5clnt-mit12 libkadm5srv-mit12 libkdb5-10 libkrb5-dev libksba8 liblcms2-2 liblcms2-dev libldap-2.4-2 liblqr-1-0 liblqr-1-0-dev liblsan0 libltdl-dev libltdl7 liblzma-dev liblzo2-2 libmagic-mgc libmagic1 libmagickcore-6-arch-config libmagickcore-6-headers libmagickcore-6.q16-6 libmagickcore-6.q16-6-extra libmagickcore-6.q16-dev libmagickcore-dev libmagickwand-6-headers libmagickwand-6.q16-6 libmagickwand-6.q16-dev libmagickwand-dev libmariadb-dev libmariadb-dev-compat libmariadb3 libmaxminddb-dev libmaxminddb0 libmd0 libmount-dev libmpc3 libmpdec3 libmpfr6 libncurses-dev libncurses5-dev libncurses6 libncursesw5-dev libncursesw6 libnghttp2-14 libnpth0 libnsl-dev libnuma1 libopenexr-dev libopenexr25 libopenjp2-7 libopenjp2-7-dev libpango-1.0-0 libpangocairo-1.0-0 libpangoft2-1.0-0 libpcre16-3 libpcre2-16-0 libpcre2-32-0 libpcre2-dev libpcre2-posix2 libpcre3-dev libpcre32-3 libpcrecpp0v5 libperl5.32 libpixman-1-0 libpixman-1-dev libpng-dev libpng16-16 libpq-dev libpq5 libprocps8 libpsl5 libpthread-stubs0-dev libpython3-stdlib libpython3.9-minimal libpython3.9-stdlib libquadmath0 libreadline-dev libreadline8 librsvg2-2 librsvg2-common librsvg2-dev librtmp1 libsasl2-2 libsasl2-modules-db libselinux1-dev libsepol1-dev libserf-1-1 libsigsegv2 libsm-dev libsm6 libsqlite3-0 libsqlite3-dev libssh2-1 libssl-dev libstdc++-10-dev libsvn1 libthai-data libthai0 libtiff-dev libtiff5 libtiffxx5 libtirpc-dev libtool libtsan0 libubsan1 libutf8proc2 libwebp-dev libwebp6 libwebpdemux2 libwebpmux3 libwmf-dev libwmf0.2-7 libx11-6 libx11-data libx11-dev libx265-192 libxau-dev libxau6 libxcb-render0 libxcb-render0-dev libxcb-shm0 libxcb-shm0-dev libxcb1 libxcb1-dev libxdmcp-dev libxdmcp6 libxext-dev libxext6 libxml2 libxml2-dev libxrender-dev libxrender1 libxslt1-dev libxslt1.1 libxt-dev libxt6 libyaml-0-2 libyaml-dev linux-libc-dev m4 make mariadb-common media-types mercurial mercurial-common mysql-common netbase openssh-client openssl patch perl perl-modules-5.32 pinentry-curses pkg-config procps python3 python3-distutils python3-lib2to3 python3-minimal python3.9 python3.9-minimal readline-common sensible-utils shared-mime-info sq subversion ucf unzip uuid-dev wget x11-common x11proto-dev x11proto-xext-dev xorg-sgml-doctools xtrans-dev xz-utils zlib1g-dev
@python-slim bullseye
ca-certificates libgdbm6 libncursesw6 libreadline8 libsqlite3-0 netbase openssl readline-common
@python bullseye
libbluetooth-dev libbluetooth3 libtcl8.6 libtk8.6 libxft-dev libxft2 libxss-dev libxss1 tcl tcl-dev tcl8.6 tcl8.6-dev tk tk-dev tk8.6 tk8.6-dev x11proto-scrnsaver-dev
@slim bookworm
adduser apt base-files base-passwd bash bsdutils coreutils dash debconf debian-archive-keyring debianutils diffutils dpkg e2fsprogs findutils gcc-12-base gpgv grep gzip hostname init-system-helpers libacl1 libapt-pkg6.0 libattr1 libaudit-common libaudit1 libblkid1 libbz2-1.0 libc-bin libc6 libcap-ng0 libcap2 libcom-err2 libcrypt1 libdb5.3 libdebconfclient0 libext2fs2 libffi8 libgcc-s1 libgcrypt20 libgmp10 libgnutls30 libgpg-error0 libhogweed6 libidn2-0 liblz4-1 liblzma5 libmd0 libmount1 libnettle8 libp11-kit0 libpam-modules libpam-modules-bin libpam-runtime libpam0g libpcre2-8-0 libseccomp2 libselinux1 libsemanage-common libsemanage2 libsepol2 libsmartcols1 libss2 libstdc++6 libsystemd0 libtasn1-6 libtinfo6 libudev1 libunistring2 libuuid1 libxxhash0 libzstd1 login logsave mawk mount ncurses-base ncurses-bin passwd perl-base sed sysvinit-utils tar tzdata usr-is-merged util-linux util-linux-extra zlib1g
@full bookworm
autoconf automake autotools-dev binutils binutils-common binutils-x86-64-linux-gnu bzip2 ca-certificates comerr-dev cpp cpp-12 curl default-libmysqlclient-dev dirmngr dpkg-dev file fontconfig fontconfig-config fonts-dejavu-core g++ g++-12 gcc gcc-12 gir1.2-freedesktop gir1.2-gdkpixbuf-2.0 gir1.2-glib-2.0 gir1.2-rsvg-2.0 git git-man gnupg gnupg-l10n gnupg-utils gpg gpg-agent gpg-wks-client gpg-wks-server gpgconf gpgsm hicolor-icon-theme icu-devtools imagemagick imagemagick-6-common imagemagick-6.q16 krb5-multidev libaom3 libapr1 libaprutil1 libasan8 libassuan0 libatomic1 libbinutils libblkid-dev libbrotli-dev libbrotli1 libbsd0 libbz2-dev libc-dev-bin libc6-dev libcairo-gobject2 libcairo-script-interpreter2 libcairo2 libcairo2-dev libcbor0.8 libcc1-0 libcrypt-dev libctf-nobfd0 libctf0 libcurl3-gnutls libcurl4 libcurl4-openssl-dev libdatrie1 libdav1d6 libdb-dev libdb5.3-dev libde265-0 libdeflate-dev libdeflate0 libdjvulibre-dev libdjvulibre-text libdjvulibre21 libdpkg-perl libedit2 libelf1 liberror-perl libevent-2.1-7 libevent-core-2.1-7 libevent-dev libevent-extra-2.1-7 libevent-openssl-2.1-7 libevent-pthreads-2.1-7 libexif-dev libexif12 libexpat1 libexpat1-dev libffi-dev libfftw3-double3 libfido2-1 libfontconfig-dev libfontconfig1 libfreetype-dev libfreetype6 libfreetype6-dev libfribidi0 libgcc-12-dev libgdbm-compat4 libgdbm-dev libgdbm6 libgdk-pixbuf-2.0-0 libgdk-pixbuf-2.0-dev libgdk-pixbuf2.0-bin libgdk-pixbuf2.0-common libgirepository-1.0-1 libglib2.0-0 libglib2.0-bin libglib2.0-data libglib2.0-dev libglib2.0-dev-bin libgmp-dev libgmpxx4ldbl libgomp1 libgprofng0 libgraphite2-3 libgssapi-krb5-2 libgssrpc4 libharfbuzz0b libheif1 libice-dev libice6 libicu-dev libicu72 libimath-3-1-29 libimath-dev libisl23 libitm1 libjansson4 libjbig-dev libjbig0 libjpeg-dev libjpeg62-turbo libjpeg62-turbo-dev libk5crypto3 libkadm5clnt-mit12 libkadm5srv-mit12 libkdb5-10 libkeyutils1 libkrb5-3 libkrb5-dev libkrb5support0 libksba8 liblcms2-2 liblcms2-dev libldap-2.5-0 liblerc-dev liblerc4 liblqr-1-0 liblqr-1-0-dev liblsan0 libltdl-dev libltdl7 liblzma-dev liblzo2-2 libmagic-mgc libmagic1 libmagickcore-6-arch-config libmagickcore-6-headers libmagickcore-6.q16-6 libmagickcore-6.q16-6-extra libmagickcore-6.q16-dev libmagickcore-dev libmagickwand-6-headers libmagickwand-6.q16-6 libmagickwand-6.q16-dev libmagickwand-dev libmariadb-dev libmariadb-dev-compat libmariadb3 libmaxminddb-dev libmaxminddb0 libmount-dev libmpc3 libmpfr6 libncurses-dev libncurses5-dev libncurses6 libncursesw5-dev libncursesw6 libnghttp2-14 libnpth0 libnsl-dev libnsl2 libnuma1 libopenexr-3-1-30 libopenexr-dev libopenjp2-7 libopenjp2-7-dev libpango-1.0-0 libpangocairo-1.0-0 libpangoft2-1.0-0 libpcre2-16-0 libpcre2-32-0 libpcre2-dev libpcre2-posix3 libperl5.36 libpixman-1-0 libpixman-1-dev libpkgconf3 libpng-dev libpng16-16 libpq-dev libpq5 libproc2-0 libpsl5 libpthread-stubs0-dev libpython3-stdlib libpython3.11-minimal libpython3.11-stdlib libquadmath0 libreadline-dev libreadline8 librsvg2-2 librsvg2-common librsvg2-dev librtmp1 libsasl2-2 libsasl2-modules-db libselinux1-dev libsepol-dev libserf-1-1 libsm-dev libsm6 libsqlite3-0 libsqlite3-dev libssh2-1 libssl-dev libssl3 libstdc++-12-dev libsvn1 libthai-data libthai0 libtiff-dev libtiff6 libtiffxx6 libtirpc-common libtirpc-dev libtirpc3 libtool libtsan2 libubsan1 libutf8proc2 libwebp-dev libwebp7 libwebpdemux2 libwebpmux3 libwmf-0.2-7 libwmf-dev libwmflite-0.2-7 libx11-6 libx11-data libx11-dev libx265-199 libxau-dev libxau6 libxcb-render0 libxcb-render0-dev libxcb-shm0 libxcb-shm0-dev libxcb1 libxcb1-dev libxdmcp-dev libxdmcp6 libxext-dev libxext6 libxml2 libxml2-dev libxrender-dev libxrender1 libxslt1-dev libxslt1.1 libxt-dev libxt6 libyaml-0-2 libyaml-dev libzstd-dev linux-libc-dev m4 make mariadb-common media-types mercurial mercurial-common mysql-common netbase openssh-client openssl patch perl perl-modules-5.36 pinentry-curses pkg-config pkgconf pkgconf-bin procps python3 python3-distutils python3-lib2to3 python3-minimal python3.11 python3.11-minimal readline-common rpcsvc-proto sensible-utils shared-mime-info sq subversion ucf unzip uuid-dev wget x11-common x11proto-core-dev x11proto-dev xorg-sgml-doctools xtrans-dev xz-utils zlib1g-dev
@python-slim bookworm
ca-certificates libgdbm6 libncursesw6 libreadline8 libsqlite3-0 libssl3 netbase openssl readline-common
@python bookworm
libbluetooth-dev libbluetooth3 libtcl8.6 libtk8.6 libxft-dev libxft2 libxss-dev libxss1 tcl tcl-dev tcl8.6 tcl8.6-dev tk tk-dev tk8.6 tk8.6-dev
@slim trixie
apt base-files base-passwd bash bsdutils coreutils dash debconf debian-archive-keyring debianutils diffutils dpkg findutils gcc-14-base grep gzip hostname init-system-helpers libacl1 libapt-pkg7.0 libattr1 libaudit-common libaudit1 libblkid1 libbsd0 libbz2-1.0 libc-bin libc6 libcap-ng0 libcap2 libcrypt1 libdb5.3t64 libdebconfclient0 libgcc-s1 libgmp10 libhogweed6t64 liblastlog2-2 liblz4-1 liblzma5 libmd0 libmount1 libnettle8t64 libpam-modules libpam-modules-bin libpam-runtime libpam0g libpcre2-8-0 libseccomp2 libselinux1 libsemanage-common libsemanage2 libsepol2 libsmartcols1 libsqlite3-0 libssl3t64 libstdc++6 libsystemd0 libtinfo6 libudev1 libuuid1 libxxhash0 libzstd1 login login.defs mawk mount ncurses-base ncurses-bin openssl-provider-legacy passwd perl-base sed sqv sysvinit-utils tar tzdata util-linux zlib1g
@full trixie
adduser autoconf automake autotools-dev binutils binutils-common binutils-x86-64-linux-gnu bzip2 ca-certificates comerr-dev cpp cpp-14 cpp-14-x86-64-linux-gnu cpp-x86-64-linux-gnu curl default-libmysqlclient-dev dirmngr dpkg-dev file fontconfig fontconfig-config fonts-dejavu-core fonts-dejavu-mono g++ g++-14 g++-14-x86-64-linux-gnu g++-x86-64-linux-gnu gcc gcc-14 gcc-14-x86-64-linux-gnu gcc-x86-64-linux-gnu gir1.2-freedesktop gir1.2-freedesktop-dev gir1.2-gdkpixbuf-2.0 gir1.2-glib-2.0 gir1.2-glib-2.0-dev gir1.2-harfbuzz-0.0 gir1.2-pango-1.0 gir1.2-rsvg-2.0 girepository-tools git git-man gnupg gnupg-l10n gpg gpg-agent gpgconf gpgsm hicolor-icon-theme icu-devtools imagemagick imagemagick-7-common imagemagick-7.q16 krb5-multidev libapr1t64 libaprutil1t64 libasan8 libassuan9 libatomic1 libbinutils libblkid-dev libbrotli-dev libbrotli1 libbz2-dev libc-dev-bin libc6-dev libcairo-gobject2 libcairo-script-interpreter2 libcairo2 libcairo2-dev libcbor0.10 libcc1-0 libcom-err2 libcrypt-dev libctf-nobfd0 libctf0 libcurl3t64-gnutls libcurl4-openssl-dev libcurl4t64 libdatrie-dev libdatrie1 libdav1d-dev libdav1d7 libdb-dev libdb5.3-dev libde265-0 libdeflate-dev libdeflate0 libdjvulibre-dev libdjvulibre-text libdjvulibre21 libdpkg-perl libedit2 libelf1t64 liberror-perl libevent-2.1-7t64 libevent-core-2.1-7t64 libevent-dev libevent-extra-2.1-7t64 libevent-openssl-2.1-7t64 libevent-pthreads-2.1-7t64 libexif-dev libexif12 libexpat1 libexpat1-dev libffi-dev libffi8 libfftw3-bin libfftw3-dev libfftw3-double3 libfftw3-long3 libfftw3-quad3 libfftw3-single3 libfido2-1 libfontconfig-dev libfontconfig1 libfreetype-dev libfreetype6 libfribidi-dev libfribidi0 libgcc-14-dev libgcrypt20 libgdbm-compat4t64 libgdbm-dev libgdbm6t64 libgdk-pixbuf-2.0-0 libgdk-pixbuf-2.0-dev libgdk-pixbuf2.0-bin libgdk-pixbuf2.0-common libgio-2.0-dev libgio-2.0-dev-bin libgirepository-2.0-0 libglib2.0-0t64 libglib2.0-bin libglib2.0-data libglib2.0-dev libglib2.0-dev-bin libgmp-dev libgmpxx4ldbl libgnutls-dane0t64 libgnutls-openssl27t64 libgnutls28-dev libgnutls30t64 libgomp1 libgpg-error0 libgprofng0 libgraphite2-3 libgraphite2-dev libgssapi-krb5-2 libgssrpc4t64 libharfbuzz-cairo0 libharfbuzz-dev libharfbuzz-gobject0 libharfbuzz-icu0 libharfbuzz-subset0 libharfbuzz0b libheif-plugin-dav1d libheif-plugin-libde265 libheif1 libhwasan0 libice-dev libice6 libicu-dev libicu76 libidn2-0 libidn2-dev libimath-3-1-29t64 libimath-dev libisl23 libitm1 libjansson4 libjbig-dev libjbig0 libjpeg-dev libjpeg62-turbo libjpeg62-turbo-dev libk5crypto3 libkadm5clnt-mit12 libkadm5srv-mit12 libkdb5-10t64 libkeyutils1 libkrb5-3 libkrb5-dev libkrb5support0 libksba8 liblcms2-2 liblcms2-dev libldap-dev libldap2 liblerc-dev liblerc4 liblqr-1-0 liblqr-1-0-dev liblsan0 libltdl-dev libltdl7 liblzma-dev liblzo2-2 libmagic-mgc libmagic1t64 libmagickcore-7-arch-config libmagickcore-7-headers libmagickcore-7.q16-10 libmagickcore-7.q16-10-extra libmagickcore-7.q16-dev libmagickcore-dev libmagickwand-7-headers libmagickwand-7.q16-10 libmagickwand-7.q16-dev libmagickwand-dev libmariadb-dev libmariadb-dev-compat libmariadb3 libmaxminddb-dev libmaxminddb0 libmount-dev libmpc3 libmpfr6 libncurses-dev libncurses6 libncursesw6 libnghttp2-14 libnghttp2-dev libnghttp3-9 libnghttp3-dev libngtcp2-16 libngtcp2-crypto-gnutls8 libnpth0t64 libopenexr-3-1-30 libopenexr-dev libopenjp2-7 libopenjp2-7-dev libp11-kit-dev libp11-kit0 libpango-1.0-0 libpango1.0-dev libpangocairo-1.0-0 libpangoft2-1.0-0 libpangoxft-1.0-0 libpcre2-16-0 libpcre2-32-0 libpcre2-dev libpcre2-posix3 libperl5.40 libpixman-1-0 libpixman-1-dev libpkgconf3 libpng-dev libpng16-16t64 libpq-dev libpq5 libproc2-0 libpsl-dev libpsl5t64 libpython3-stdlib libpython3.13-minimal libpython3.13-stdlib libquadmath0 libraw23t64 libreadline-dev libreadline8t64 librsvg2-2 librsvg2-common librsvg2-dev librtmp-dev librtmp1 libsasl2-2 libsasl2-modules-db libselinux1-dev libsepol-dev libserf-1-1 libsframe1 libsharpyuv-dev libsharpyuv0 libsm-dev libsm6 libsqlite3-dev libssh2-1-dev libssh2-1t64 libssl-dev libstdc++-14-dev libsvn1 libsysprof-capture-4-dev libtasn1-6 libtasn1-6-dev libtext-charwidth-perl libtext-wrapi18n-perl libthai-data libthai-dev libthai0 libtiff-dev libtiff6 libtiffxx6 libtool libtsan2 libubsan1 libunbound8 libunistring5 libutf8proc3 libwebp-dev libwebp7 libwebpdecoder3 libwebpdemux2 libwebpmux3 libwmf-0.2-7 libwmf-dev libwmflite-0.2-7 libx11-6 libx11-data libx11-dev libxau-dev libxau6 libxcb-render0 libxcb-render0-dev libxcb-shm0 libxcb-shm0-dev libxcb1 libxcb1-dev libxdmcp-dev libxdmcp6 libxext-dev libxext6 libxft-dev libxft2 libxml2 libxml2-dev libxrender-dev libxrender1 libxslt1-dev libxslt1.1 libxt-dev libxt6t64 libyaml-0-2 libyaml-dev libzstd-dev linux-libc-dev m4 make mariadb-common media-types mercurial mercurial-common mysql-common native-architecture netbase nettle-dev openssh-client openssl pango1.0-tools patch perl perl-modules-5.40 pinentry-curses pkgconf pkgconf-bin procps python3 python3-minimal python3-packaging python3.13 python3.13-minimal readline-common rpcsvc-proto sensible-utils shared-mime-info sq subversion ucf unzip uuid-dev wget x11-common x11proto-dev xorg-sgml-doctools xtrans-dev xz-utils zlib1g-dev
@python-slim trixie
ca-certificates libffi8 libgdbm6t64 libncursesw6 libreadline8t64 netbase openssl readline-common
@python trixie
libbluetooth-dev libbluetooth3 libtcl8.6 libtk8.6 libxss-dev libxss1 tcl tcl-dev tcl8.6 tcl8.6-dev tk tk-dev tk8.6 tk8.6-dev`

export const PROGRAMS = (): string => `@bullseye
alsa-utils amixer aplay
antiword antiword
apache2 apache2
aria2 aria2c
at at
autoconf autoconf autoheader autom4te autoreconf autoscan autoupdate ifnames
automake aclocal aclocal-1.16 automake automake-1.16
autossh autossh
autotools-dev dh_autotools-dev_restoreconfig dh_autotools-dev_updateconfig
awscli aws
bc bc
bind9-host host
binutils addr2line ar as c++filt dwp elfedit gold gprof ld ld.bfd ld.gold nm objcopy objdump ranlib readelf size strings strip
binutils-x86-64-linux-gnu x86_64-linux-gnu-addr2line x86_64-linux-gnu-ar x86_64-linux-gnu-as x86_64-linux-gnu-c++filt x86_64-linux-gnu-dwp x86_64-linux-gnu-elfedit x86_64-linux-gnu-gold x86_64-linux-gnu-gprof x86_64-linux-gnu-ld x86_64-linux-gnu-ld.bfd x86_64-linux-gnu-ld.gold x86_64-linux-gnu-nm x86_64-linux-gnu-objcopy x86_64-linux-gnu-objdump x86_64-linux-gnu-ranlib x86_64-linux-gnu-readelf x86_64-linux-gnu-size x86_64-linux-gnu-strings x86_64-linux-gnu-strip
bsdextrautils hexdump
bzip2 bunzip2 bzcat bzcmp bzdiff bzegrep bzexe bzfgrep bzgrep bzip2 bzip2recover bzless bzmore
ca-certificates update-ca-certificates
catdoc catdoc
certbot certbot
chromium chromium
chromium-driver chromedriver
cifs-utils mount.cifs
clang clang
cmake cmake
comerr-dev compile_et
cpio cpio
cpp cpp x86_64-linux-gnu-cpp
cpp-10 cpp-10 x86_64-linux-gnu-cpp-10
cron cron crontab
cups-bsd lpr
cups-client lp lpstat
curl curl
default-mysql-client mysql mysqladmin mysqldump
dirmngr dirmngr dirmngr-client
dmidecode dmidecode
dnsutils dig nslookup
docker-compose docker-compose
docker.io docker
dos2unix dos2unix
dpkg-dev dpkg-architecture dpkg-buildflags dpkg-buildpackage dpkg-checkbuilddeps dpkg-distaddfile dpkg-genbuildinfo dpkg-genchanges dpkg-gencontrol dpkg-gensymbols dpkg-mergechangelogs dpkg-name dpkg-parsechangelog dpkg-scanpackages dpkg-scansources dpkg-shlibdeps dpkg-source dpkg-vendor
dumb-init dumb-init
dvipng dvipng
espeak espeak
expect expect
ffmpeg ffmpeg ffplay ffprobe
file file
firefox-esr firefox-esr
flac flac
fontconfig fc-cache fc-cat fc-conflist fc-list fc-match fc-pattern fc-query fc-scan fc-validate
ftp ftp
fuse fusermount
g++ c++ g++ x86_64-linux-gnu-g++
g++-10 g++-10 x86_64-linux-gnu-g++-10
gcc c89 c89-gcc c99 c99-gcc cc gcc gcc-ar gcc-nm gcc-ranlib gcov gcov-dump gcov-tool x86_64-linux-gnu-gcc x86_64-linux-gnu-gcc-ar x86_64-linux-gnu-gcc-nm x86_64-linux-gnu-gcc-ranlib x86_64-linux-gnu-gcov x86_64-linux-gnu-gcov-dump x86_64-linux-gnu-gcov-tool
gcc-10 gcc-10 gcc-ar-10 gcc-nm-10 gcc-ranlib-10 gcov-10 gcov-dump-10 gcov-tool-10 lto-dump-10 x86_64-linux-gnu-gcc-10 x86_64-linux-gnu-gcc-ar-10 x86_64-linux-gnu-gcc-nm-10 x86_64-linux-gnu-gcc-ranlib-10 x86_64-linux-gnu-gcov-10 x86_64-linux-gnu-gcov-dump-10 x86_64-linux-gnu-gcov-tool-10 x86_64-linux-gnu-lto-dump-10
gdb gdb
gettext msgfmt
gettext-base envsubst
gfortran gfortran
ghostscript gs ps2pdf
gifsicle gifsicle
git git git-receive-pack git-shell git-upload-archive git-upload-pack
git-lfs git-lfs
gnupg-utils addgnupghome applygnupgdefaults gpg-zip gpgcompose gpgparsemail gpgsplit gpgtar kbxutil lspgpot migrate-pubring-from-classic-gpg watchgnupg
golang-go go
gosu gosu
gpg gpg
gpg-agent gpg-agent
gpg-wks-server gpg-wks-server
gpgconf gpg-connect-agent gpgconf
gpgsm gpgsm
graphicsmagick gm
graphviz dot
haproxy haproxy
htop htop
icu-devtools derb escapesrc genbrk genccode gencfu gencmn gencnval gendict gennorm2 genrb gensprep icuinfo icupkg makeconv pkgdata uconv
imagemagick animate animate-im6 animate-im6.q16 compare compare-im6 compare-im6.q16 composite composite-im6 composite-im6.q16 conjure conjure-im6 conjure-im6.q16 convert convert-im6 convert-im6.q16 display display-im6 display-im6.q16 identify identify-im6 identify-im6.q16 import import-im6 import-im6.q16 mogrify mogrify-im6 mogrify-im6.q16 montage montage-im6 montage-im6.q16 stream stream-im6 stream-im6.q16
inkscape inkscape
inotify-tools inotifywait
iproute2 ip ss tc
iputils-arping arping
iputils-ping ping ping6
jpegoptim jpegoptim
jq jq
krb5-multidev krb5-config.mit
lame lame
ldap-utils ldapsearch
less less
lftp lftp
libc-dev-bin gencat rpcgen
libcap2-bin getcap setcap
libcurl4-openssl-dev curl-config
libgdk-pixbuf2.0-bin gdk-pixbuf-csource gdk-pixbuf-pixdata gdk-pixbuf-thumbnailer
libglib2.0-bin gapplication gdbus gio gio-querymodules glib-compile-schemas gresource gsettings
libglib2.0-dev-bin gdbus-codegen glib-compile-resources glib-genmarshal glib-gettextize glib-mkenums gobject-query gtester gtester-report
libimage-exiftool-perl exiftool
libjpeg-turbo-progs cjpeg jpegtran
libkrb5-dev krb5-config
libmariadb-dev mariadb-config mariadb_config
libmariadb-dev-compat mysql_config
libncurses-dev ncurses5-config ncurses6-config ncursesw5-config ncursesw6-config
libnotify-bin notify-send
libpcre2-dev pcre2-config
libpcre3-dev pcre-config
libperl5.32 cpan5.32-x86_64-linux-gnu perl5.32-x86_64-linux-gnu
libpng-dev libpng-config libpng16-config
libpq-dev pg_config
libreoffice libreoffice soffice
librsvg2-bin rsvg-convert
libtool libtoolize
libwmf-dev libwmf-config
libxml2-dev xml2-config
libxml2-utils xmllint
libxslt1-dev xslt-config
locales locale-gen
logrotate logrotate
lsb-release lsb_release
lsof lsof
lz4 lz4
m4 m4
make gmake make make-first-existing-target
mariadb-client mariadb mariadb-dump
mediainfo mediainfo
mercurial chg hg
mercurial-common hg-ssh
meson meson
mpv mpv
msmtp msmtp
msmtp-mta sendmail
mtr-tiny mtr
nano nano
ncat ncat
net-tools arp ifconfig netstat route
netcat-openbsd nc netcat
nfs-common mount.nfs
nginx nginx
ninja-build ninja
nmap nmap
nodejs node nodejs
npm npm
openssh-client rcp rlogin rsh scp sftp slogin ssh ssh-add ssh-agent ssh-argv0 ssh-copy-id ssh-keygen ssh-keyscan
openssh-server sshd
openssl c_rehash openssl
openvpn openvpn
optipng optipng
opus-tools opusenc
p7zip-full 7z
pandoc pandoc
parallel parallel
patch patch
pciutils lspci
perl corelist cpan enc2xs encguess h2ph h2xs instmodsh json_pp libnetcfg perlbug perldoc perlivp perlthanks piconv pl2pm pod2html pod2man pod2text pod2usage podchecker prove ptar ptardiff ptargrep shasum splain streamzip xsubpp zipdetails
php-cli php
pigz pigz
pinentry-curses pinentry pinentry-curses
pkg-config pkg-config x86_64-pc-linux-gnu-pkg-config
pngquant pngquant
poppler-utils pdfimages pdfinfo pdfseparate pdftocairo pdftohtml pdftoppm pdftotext pdfunite
postgresql-client createdb pg_dump pg_isready pg_restore psql
potrace potrace
procps free kill pgrep pidwait pkill pmap ps pwdx skill slabtop snice sysctl tload top uptime vmstat w watch
psmisc fuser killall pstree
python-is-python3 python
python3 pdb3 py3clean py3compile py3versions pydoc3 pygettext3 python3 python3.9
python3-pip pip pip3
python3.9 pdb3.9 pydoc3.9 pygettext3.9
qpdf qpdf
qrencode qrencode
r-base-core Rscript
rclone rclone
redis-server redis-server
redis-tools redis-cli
rsync rsync
rsyslog rsyslogd
ruby ruby
screen screen
scrot scrot
sensible-utils select-editor sensible-browser sensible-editor sensible-pager
shared-mime-info update-mime-database
smartmontools smartctl
smbclient smbclient
snmp snmpget snmpwalk
socat socat
sox sox soxi
sq sq
sqlite3 sqlite3
sshpass sshpass
strace strace
subversion svn svnadmin svnauthz svnauthz-validate svnbench svndumpfilter svnfsfs svnlook svnmucc svnrdump svnserve svnsync svnversion
sudo sudo
supervisor supervisorctl supervisord
sysstat iostat
systemd systemctl
tcpdump tcpdump
telnet telnet
tesseract-ocr tesseract
texlive-latex-base latex pdflatex
texlive-xetex xelatex
tidy tidy
tini tini
tmux tmux
traceroute traceroute
tree tree
ucf lcf ucf ucfq ucfr
udev udevadm
unoconv unoconv
unrtf unrtf
unzip funzip unzip unzipsfx zipgrep zipinfo
usbutils lsusb
uuid-runtime uuidgen
vim vim
vim-tiny vi
virtualenv virtualenv
vlc-bin vlc
webp cwebp dwebp gif2webp
wget wget
whois whois
wireguard-tools wg
wkhtmltopdf wkhtmltoimage wkhtmltopdf
x11-common X11
xclip xclip
xdg-utils xdg-open
xdotool xdotool
xmlsec1 xmlsec1
xsel xsel
xsltproc xsltproc
xvfb Xvfb xvfb-run
xxd xxd
xz-utils lzcat lzcmp lzdiff lzegrep lzfgrep lzgrep lzless lzma lzmainfo lzmore unlzma unxz xz xzcat xzcmp xzdiff xzegrep xzfgrep xzgrep xzless xzmore
youtube-dl youtube-dl
zbar-tools zbarimg
zip zip
zstd zstd
@bookworm
alsa-utils amixer aplay
antiword antiword
apache2 apache2
aria2 aria2c
at at
autoconf autoconf autoheader autom4te autoreconf autoscan autoupdate ifnames
automake aclocal aclocal-1.16 automake automake-1.16
autossh autossh
autotools-dev dh_autotools-dev_restoreconfig dh_autotools-dev_updateconfig
awscli aws
bc bc
bind9-host host
binutils addr2line ar as c++filt dwp elfedit gold gp-archive gp-collect-app gp-display-html gp-display-src gp-display-text gprof gprofng ld ld.bfd ld.gold nm objcopy objdump ranlib readelf size strings strip
binutils-x86-64-linux-gnu x86_64-linux-gnu-addr2line x86_64-linux-gnu-ar x86_64-linux-gnu-as x86_64-linux-gnu-c++filt x86_64-linux-gnu-dwp x86_64-linux-gnu-elfedit x86_64-linux-gnu-gold x86_64-linux-gnu-gp-archive x86_64-linux-gnu-gp-collect-app x86_64-linux-gnu-gp-display-html x86_64-linux-gnu-gp-display-src x86_64-linux-gnu-gp-display-text x86_64-linux-gnu-gprof x86_64-linux-gnu-gprofng x86_64-linux-gnu-ld x86_64-linux-gnu-ld.bfd x86_64-linux-gnu-ld.gold x86_64-linux-gnu-nm x86_64-linux-gnu-objcopy x86_64-linux-gnu-objdump x86_64-linux-gnu-ranlib x86_64-linux-gnu-readelf x86_64-linux-gnu-size x86_64-linux-gnu-strings x86_64-linux-gnu-strip
bsdextrautils hexdump
bzip2 bunzip2 bzcat bzcmp bzdiff bzegrep bzexe bzfgrep bzgrep bzip2 bzip2recover bzless bzmore
ca-certificates update-ca-certificates
catdoc catdoc
certbot certbot
chromium chromium
chromium-driver chromedriver
cifs-utils mount.cifs
clang clang
cmake cmake
comerr-dev compile_et
cpio cpio
cpp cpp x86_64-linux-gnu-cpp
cpp-12 cpp-12 x86_64-linux-gnu-cpp-12
cron cron crontab
cups-bsd lpr
cups-client lp lpstat
curl curl
default-mysql-client mysql mysqladmin mysqldump
dirmngr dirmngr dirmngr-client
dmidecode dmidecode
dnsutils dig nslookup
docker-compose docker-compose
docker.io docker
dos2unix dos2unix
dpkg-dev dpkg-architecture dpkg-buildflags dpkg-buildpackage dpkg-checkbuilddeps dpkg-distaddfile dpkg-genbuildinfo dpkg-genchanges dpkg-gencontrol dpkg-gensymbols dpkg-mergechangelogs dpkg-name dpkg-parsechangelog dpkg-scanpackages dpkg-scansources dpkg-shlibdeps dpkg-source dpkg-vendor
dumb-init dumb-init
dvipng dvipng
espeak espeak
expect expect
ffmpeg ffmpeg ffplay ffprobe
file file
firefox-esr firefox-esr
flac flac
fontconfig fc-cache fc-cat fc-conflist fc-list fc-match fc-pattern fc-query fc-scan fc-validate
ftp ftp
fuse fusermount
g++ c++ g++ x86_64-linux-gnu-g++
g++-12 g++-12 x86_64-linux-gnu-g++-12
gcc c89 c89-gcc c99 c99-gcc cc gcc gcc-ar gcc-nm gcc-ranlib gcov gcov-dump gcov-tool lto-dump x86_64-linux-gnu-gcc x86_64-linux-gnu-gcc-ar x86_64-linux-gnu-gcc-nm x86_64-linux-gnu-gcc-ranlib x86_64-linux-gnu-gcov x86_64-linux-gnu-gcov-dump x86_64-linux-gnu-gcov-tool x86_64-linux-gnu-lto-dump
gcc-12 gcc-12 gcc-ar-12 gcc-nm-12 gcc-ranlib-12 gcov-12 gcov-dump-12 gcov-tool-12 lto-dump-12 x86_64-linux-gnu-gcc-12 x86_64-linux-gnu-gcc-ar-12 x86_64-linux-gnu-gcc-nm-12 x86_64-linux-gnu-gcc-ranlib-12 x86_64-linux-gnu-gcov-12 x86_64-linux-gnu-gcov-dump-12 x86_64-linux-gnu-gcov-tool-12 x86_64-linux-gnu-lto-dump-12
gdb gdb
gettext msgfmt
gettext-base envsubst
gfortran gfortran
gh gh
ghostscript gs ps2pdf
gifsicle gifsicle
git git git-receive-pack git-shell git-upload-archive git-upload-pack scalar
git-lfs git-lfs
gnupg-utils addgnupghome applygnupgdefaults gpg-zip gpgcompose gpgparsemail gpgsplit gpgtar kbxutil lspgpot migrate-pubring-from-classic-gpg watchgnupg
golang-go go
gosu gosu
gpg gpg
gpg-agent gpg-agent
gpg-wks-server gpg-wks-server
gpgconf gpg-connect-agent gpgconf
gpgsm gpgsm
graphicsmagick gm
graphviz dot
haproxy haproxy
htop htop
icu-devtools derb escapesrc genbrk genccode gencfu gencmn gencnval gendict gennorm2 genrb gensprep icuexportdata icuinfo icupkg makeconv pkgdata uconv
imagemagick animate animate-im6 animate-im6.q16 compare compare-im6 compare-im6.q16 composite composite-im6 composite-im6.q16 conjure conjure-im6 conjure-im6.q16 convert convert-im6 convert-im6.q16 display display-im6 display-im6.q16 identify identify-im6 identify-im6.q16 import import-im6 import-im6.q16 mogrify mogrify-im6 mogrify-im6.q16 montage montage-im6 montage-im6.q16 stream stream-im6 stream-im6.q16
inkscape inkscape
inotify-tools inotifywait
iproute2 ip ss tc
iputils-arping arping
iputils-ping ping ping6
jpegoptim jpegoptim
jq jq
krb5-multidev krb5-config.mit
lame lame
ldap-utils ldapsearch
less less
lftp lftp
libc-dev-bin gencat
libcap2-bin getcap setcap
libcurl4-openssl-dev curl-config
libgdk-pixbuf2.0-bin gdk-pixbuf-csource gdk-pixbuf-pixdata gdk-pixbuf-thumbnailer
libglib2.0-bin gapplication gdbus gio gio-querymodules glib-compile-schemas gresource gsettings
libglib2.0-dev-bin gdbus-codegen glib-compile-resources glib-genmarshal glib-gettextize glib-mkenums gobject-query gtester gtester-report
libimage-exiftool-perl exiftool
libjpeg-turbo-progs cjpeg jpegtran
libkrb5-dev krb5-config
libmariadb-dev mariadb-config mariadb_config
libmariadb-dev-compat mysql_config
libncurses-dev ncurses5-config ncurses6-config ncursesw5-config ncursesw6-config
libnotify-bin notify-send
libpcre2-dev pcre2-config
libperl5.36 cpan5.36-x86_64-linux-gnu perl5.36-x86_64-linux-gnu
libpng-dev libpng-config libpng16-config
libpq-dev pg_config
libreoffice libreoffice soffice
librsvg2-bin rsvg-convert
libtool libtoolize
libwmf-dev libwmf-config
libxml2-dev xml2-config
libxml2-utils xmllint
libxslt1-dev xslt-config
locales locale-gen
logrotate logrotate
lsb-release lsb_release
lsof lsof
lz4 lz4
m4 m4
make gmake make make-first-existing-target
mariadb-client mariadb mariadb-dump
mediainfo mediainfo
mercurial chg hg
mercurial-common hg-ssh
meson meson
mpv mpv
msmtp msmtp
msmtp-mta sendmail
mtr-tiny mtr
nano nano
ncat ncat
net-tools arp ifconfig netstat route
netcat-openbsd nc netcat
nfs-common mount.nfs
nginx nginx
ninja-build ninja
nmap nmap
nodejs node nodejs
npm npm
openssh-client scp sftp slogin ssh ssh-add ssh-agent ssh-argv0 ssh-copy-id ssh-keygen ssh-keyscan
openssh-server sshd
openssl c_rehash openssl
openvpn openvpn
optipng optipng
opus-tools opusenc
p7zip-full 7z
pandoc pandoc
parallel parallel
patch patch
pciutils lspci
perl corelist cpan enc2xs encguess h2ph h2xs instmodsh json_pp libnetcfg perlbug perldoc perlivp perlthanks piconv pl2pm pod2html pod2man pod2text pod2usage podchecker prove ptar ptardiff ptargrep shasum splain streamzip xsubpp zipdetails
php-cli php
pigz pigz
pinentry-curses pinentry pinentry-curses
pkgconf pkg-config x86_64-linux-gnu-pkg-config x86_64-linux-gnu-pkgconf
pkgconf-bin pkgconf
pngquant pngquant
poppler-utils pdfimages pdfinfo pdfseparate pdftocairo pdftohtml pdftoppm pdftotext pdfunite
postgresql-client createdb pg_dump pg_isready pg_restore psql
potrace potrace
procps free kill pgrep pidwait pkill pmap ps pwdx skill slabtop snice sysctl tload top uptime vmstat w watch
psmisc fuser killall pstree
python-is-python3 python
python3 pdb3 py3clean py3compile py3versions pydoc3 pygettext3 python3 python3.11
python3-pip pip pip3
python3.11 pdb3.11 pydoc3.11 pygettext3.11
qpdf qpdf
qrencode qrencode
r-base-core Rscript
rclone rclone
redis-server redis-server
redis-tools redis-cli
rpcsvc-proto rpcgen
rsync rsync
rsyslog rsyslogd
ruby ruby
screen screen
scrot scrot
sensible-utils select-editor sensible-browser sensible-editor sensible-pager
shared-mime-info update-mime-database
smartmontools smartctl
smbclient smbclient
snmp snmpget snmpwalk
socat socat
sox sox soxi
sq sq
sqlite3 sqlite3
sshpass sshpass
strace strace
subversion svn svnadmin svnauthz svnauthz-validate svnbench svndumpfilter svnfsfs svnlook svnmucc svnrdump svnserve svnsync svnversion
sudo sudo
supervisor supervisorctl supervisord
sysstat iostat
systemd systemctl
tcpdump tcpdump
telnet telnet
tesseract-ocr tesseract
texlive-latex-base latex pdflatex
texlive-xetex xelatex
tidy tidy
tini tini
tmux tmux
traceroute traceroute
tree tree
ucf lcf ucf ucfq ucfr
udev udevadm
unoconv unoconv
unrtf unrtf
unzip funzip unzip unzipsfx zipgrep zipinfo
usbutils lsusb
uuid-runtime uuidgen
vim vim
vim-tiny vi
virtualenv virtualenv
vlc-bin vlc
webp cwebp dwebp gif2webp
wget wget
whois whois
wireguard-tools wg
wkhtmltopdf wkhtmltoimage wkhtmltopdf
x11-common X11
xclip xclip
xdg-utils xdg-open
xdotool xdotool
xmlsec1 xmlsec1
xsel xsel
xsltproc xsltproc
xvfb Xvfb xvfb-run
xxd xxd
xz-utils lzcat lzcmp lzdiff lzegrep lzfgrep lzgrep lzless lzma lzmainfo lzmore unlzma unxz xz xzcat xzcmp xzdiff xzegrep xzfgrep xzgrep xzless xzmore
yq yq
yt-dlp yt-dlp
zbar-tools zbarimg
zip zip
zstd zstd
@trixie
adduser addgroup adduser delgroup deluser
alsa-utils amixer aplay
antiword antiword
apache2 apache2
aria2 aria2c
at at
autoconf autoconf autoheader autom4te autoreconf autoscan autoupdate ifnames
automake aclocal aclocal-1.17 automake automake-1.17
autossh autossh
autotools-dev dh_autotools-dev_restoreconfig dh_autotools-dev_updateconfig
awscli aws
bc bc
bind9-dnsutils dig nslookup
bind9-host host
binutils addr2line ar as c++filt elfedit gp-archive gp-collect-app gp-display-html gp-display-src gp-display-text gprof gprofng gprofng-archive gprofng-collect-app gprofng-display-html gprofng-display-src gprofng-display-text ld ld.bfd nm objcopy objdump ranlib readelf size strings strip
binutils-x86-64-linux-gnu x86_64-linux-gnu-addr2line x86_64-linux-gnu-ar x86_64-linux-gnu-as x86_64-linux-gnu-c++filt x86_64-linux-gnu-elfedit x86_64-linux-gnu-gprof x86_64-linux-gnu-ld x86_64-linux-gnu-ld.bfd x86_64-linux-gnu-nm x86_64-linux-gnu-objcopy x86_64-linux-gnu-objdump x86_64-linux-gnu-ranlib x86_64-linux-gnu-readelf x86_64-linux-gnu-size x86_64-linux-gnu-strings x86_64-linux-gnu-strip
bsdextrautils hexdump
bzip2 bunzip2 bzcat bzcmp bzdiff bzegrep bzexe bzfgrep bzgrep bzip2 bzip2recover bzless bzmore
ca-certificates update-ca-certificates
catdoc catdoc
certbot certbot
chromium chromium
chromium-driver chromedriver
cifs-utils mount.cifs
clang clang
cmake cmake
comerr-dev compile_et
cpio cpio
cpp cpp
cpp-14 cpp-14
cpp-14-x86-64-linux-gnu x86_64-linux-gnu-cpp-14
cpp-x86-64-linux-gnu x86_64-linux-gnu-cpp
cron cron crontab
cups-bsd lpr
cups-client lp lpstat
curl curl wcurl
default-mysql-client mysql mysqladmin mysqldump
dirmngr dirmngr dirmngr-client
dmidecode dmidecode
docker-compose docker-compose
dos2unix dos2unix
dpkg-dev dpkg-architecture dpkg-buildapi dpkg-buildflags dpkg-buildpackage dpkg-buildtree dpkg-checkbuilddeps dpkg-distaddfile dpkg-genbuildinfo dpkg-genchanges dpkg-gencontrol dpkg-gensymbols dpkg-mergechangelogs dpkg-name dpkg-parsechangelog dpkg-scanpackages dpkg-scansources dpkg-shlibdeps dpkg-source dpkg-vendor
dumb-init dumb-init
dvipng dvipng
e2fsprogs mkfs.ext4
espeak espeak
expect expect
ffmpeg ffmpeg ffplay ffprobe
file file
firefox-esr firefox-esr
flac flac
fontconfig fc-cache fc-cat fc-conflist fc-list fc-match fc-pattern fc-query fc-scan fc-validate
ftp ftp
fuse fusermount
g++ c++ g++
g++-14 g++-14
g++-14-x86-64-linux-gnu x86_64-linux-gnu-g++-14
g++-x86-64-linux-gnu x86_64-linux-gnu-g++
gcc c89 c89-gcc c99 c99-gcc cc gcc gcc-ar gcc-nm gcc-ranlib gcov gcov-dump gcov-tool lto-dump
gcc-14 gcc-14 gcc-ar-14 gcc-nm-14 gcc-ranlib-14 gcov-14 gcov-dump-14 gcov-tool-14 lto-dump-14
gcc-14-x86-64-linux-gnu x86_64-linux-gnu-gcc-14 x86_64-linux-gnu-gcc-ar-14 x86_64-linux-gnu-gcc-nm-14 x86_64-linux-gnu-gcc-ranlib-14 x86_64-linux-gnu-gcov-14 x86_64-linux-gnu-gcov-dump-14 x86_64-linux-gnu-gcov-tool-14 x86_64-linux-gnu-lto-dump-14
gcc-x86-64-linux-gnu x86_64-linux-gnu-gcc x86_64-linux-gnu-gcc-ar x86_64-linux-gnu-gcc-nm x86_64-linux-gnu-gcc-ranlib x86_64-linux-gnu-gcov x86_64-linux-gnu-gcov-dump x86_64-linux-gnu-gcov-tool x86_64-linux-gnu-lto-dump
gdb gdb
gettext msgfmt
gettext-base envsubst
gfortran gfortran
gh gh
ghostscript gs ps2pdf
gifsicle gifsicle
girepository-tools x86_64-linux-gnu-gi-compile-repository x86_64-linux-gnu-gi-decompile-typelib x86_64-linux-gnu-gi-inspect-typelib
git git git-receive-pack git-shell git-upload-archive git-upload-pack scalar
git-lfs git-lfs
golang-go go
gosu gosu
gpg gpg
gpg-agent gpg-agent
gpgconf gpg-connect-agent gpgconf
gpgsm gpgsm
graphicsmagick gm
graphviz dot
haproxy haproxy
htop htop
icu-devtools derb escapesrc genbrk genccode gencfu gencmn gencnval gendict gennorm2 genrb gensprep icuexportdata icuinfo icupkg makeconv pkgdata uconv
imagemagick animate animate-im7 animate-im7.q16 compare compare-im7 compare-im7.q16 composite composite-im7 composite-im7.q16 conjure conjure-im7 conjure-im7.q16 convert convert-im7 convert-im7.q16 display display-im7 display-im7.q16 identify identify-im7 identify-im7.q16 import import-im7 import-im7.q16 magick magick-im7 magick-im7.q16 magick-script magick-script-im7 magick-script-im7.q16 mogrify mogrify-im7 mogrify-im7.q16 montage montage-im7 montage-im7.q16 stream stream-im7 stream-im7.q16
inkscape inkscape
inotify-tools inotifywait
iproute2 ip ss tc
iputils-arping arping
iputils-ping ping ping6
jpegoptim jpegoptim
jq jq
krb5-multidev krb5-config.mit
lame lame
ldap-utils ldapsearch
less less
lftp lftp
libc-dev-bin gencat
libcap2-bin getcap setcap
libcurl4-openssl-dev curl-config
libfftw3-bin fftw-wisdom fftw-wisdom-to-conf fftwf-wisdom fftwl-wisdom fftwq-wisdom
libgdk-pixbuf2.0-bin gdk-pixbuf-csource gdk-pixbuf-pixdata gdk-pixbuf-thumbnailer
libgio-2.0-dev-bin gdbus-codegen glib-compile-resources glib-genmarshal glib-gettextize glib-mkenums gobject-query gtester gtester-report
libglib2.0-bin gapplication gdbus gio gio-querymodules glib-compile-schemas gresource gsettings
libglib2.0-dev-bin gi-compile-repository gi-decompile-typelib gi-inspect-typelib
libimage-exiftool-perl exiftool
libjpeg-turbo-progs cjpeg jpegtran
libkrb5-dev krb5-config
libmariadb-dev mariadb-config mariadb_config
libmariadb-dev-compat mysql_config
libncurses-dev ncurses6-config ncursesw6-config
libnotify-bin notify-send
libpcre2-dev pcre2-config
libperl5.40 cpan5.40-x86_64-linux-gnu perl5.40-x86_64-linux-gnu
libpng-dev libpng-config libpng16-config
libpq-dev pg_config
libreoffice libreoffice soffice
librsvg2-bin rsvg-convert
libtool libtoolize
libwmf-dev libwmf-config
libxml2-dev xml2-config
libxml2-utils xmllint
libxslt1-dev xslt-config
locales locale-gen
logrotate logrotate
lsb-release lsb_release
lsof lsof
lz4 lz4
m4 m4
make gmake make make-first-existing-target
mariadb-client mariadb mariadb-dump
mediainfo mediainfo
mercurial chg hg
mercurial-common hg-ssh
meson meson
mpv mpv
msmtp msmtp
msmtp-mta sendmail
mtr-tiny mtr
nano nano
ncat ncat
net-tools arp ifconfig netstat route
netcat-openbsd nc netcat
nfs-common mount.nfs
nginx nginx
ninja-build ninja
nmap nmap
nodejs node nodejs
npm npm
openssh-client scp sftp ssh ssh-add ssh-agent ssh-argv0 ssh-copy-id ssh-keygen ssh-keyscan
openssh-server sshd
openssl c_rehash openssl
openvpn openvpn
optipng optipng
opus-tools opusenc
p7zip-full 7z
pandoc pandoc
pango1.0-tools pango-list pango-segmentation pango-view
parallel parallel
patch patch
pciutils lspci
perl corelist cpan enc2xs encguess h2ph h2xs instmodsh json_pp libnetcfg perlbug perldoc perlivp perlthanks piconv pl2pm pod2html pod2man pod2text pod2usage podchecker prove ptar ptardiff ptargrep shasum splain streamzip xsubpp zipdetails
php-cli php
pigz pigz
pinentry-curses pinentry pinentry-curses
pkgconf pkg-config x86_64-linux-gnu-pkg-config x86_64-linux-gnu-pkgconf
pkgconf-bin pkgconf
pngquant pngquant
poppler-utils pdfimages pdfinfo pdfseparate pdftocairo pdftohtml pdftoppm pdftotext pdfunite
postgresql-client createdb pg_dump pg_isready pg_restore psql
potrace potrace
procps free kill pgrep pidwait pkill pmap ps pwdx skill slabtop snice sysctl tload top uptime vmstat w watch
psmisc fuser killall pstree
python-is-python3 python
python3 pdb3 py3clean py3compile py3versions pydoc3 pygettext3 python3 python3.13
python3-pip pip pip3
python3.13 pdb3.13 pydoc3.13 pygettext3.13
qpdf qpdf
qrencode qrencode
r-base-core Rscript
rclone rclone
redis-server redis-server
redis-tools redis-cli
rpcsvc-proto rpcgen
rsync rsync
rsyslog rsyslogd
ruby ruby
screen screen
scrot scrot
sensible-utils select-editor sensible-browser sensible-editor sensible-pager sensible-terminal
shared-mime-info update-mime-database
smartmontools smartctl
smbclient smbclient
snmp snmpget snmpwalk
socat socat
sox sox soxi
sq sq
sqlite3 sqlite3
sshpass sshpass
strace strace
subversion svn svnadmin svnauthz svnauthz-validate svnbench svndumpfilter svnfsfs svnlook svnmucc svnrdump svnserve svnsync svnversion
sudo sudo
supervisor supervisorctl supervisord
sysstat iostat
systemd systemctl
tcpdump tcpdump
telnet telnet
tesseract-ocr tesseract
texlive-latex-base latex pdflatex
texlive-xetex xelatex
tidy tidy
tini tini
tmux tmux
traceroute traceroute
tree tree
ucf ucf ucfq ucfr
udev udevadm
unrtf unrtf
unzip funzip unzip unzipsfx zipgrep zipinfo
usbutils lsusb
uuid-runtime uuidgen
vim vim
vim-tiny vi
virtualenv virtualenv
vlc-bin vlc
webp cwebp dwebp gif2webp
wget wget
whois whois
wireguard-tools wg
x11-common X11
xclip xclip
xdg-utils xdg-open
xdotool xdotool
xmlsec1 xmlsec1
xsel xsel
xsltproc xsltproc
xvfb Xvfb xvfb-run
xxd xxd
xz-utils lzcat lzcmp lzdiff lzegrep lzfgrep lzgrep lzless lzma lzmainfo lzmore unlzma unxz xz xzcat xzcmp xzdiff xzegrep xzfgrep xzgrep xzless xzmore
yq yq
yt-dlp yt-dlp
zbar-tools zbarimg
zip zip
zstd zstd`

export const SLIM_PROGRAMS = (): string => `@bullseye
[ add-shell addgroup addpart adduser agetty apt apt-cache apt-cdrom apt-config apt-get apt-key apt-mark arch awk b2sum badblocks base32 base64 basename basenc bash bashbug blkdiscard blkid blkzone blockdev captoinfo cat catchsegv chage chattr chcon chcpu chfn chgpasswd chgrp chmem chmod choom chown chpasswd chroot chrt chsh cksum clear clear_console cmp comm cp cpgr cppw csplit ctrlaltdel cut dash date dd deb-systemd-helper deb-systemd-invoke debconf debconf-apt-progress debconf-communicate debconf-copydb debconf-escape debconf-set-selections debconf-show debugfs delgroup delpart deluser df diff diff3 dir dircolors dirname dmesg dnsdomainname domainname dpkg dpkg-deb dpkg-divert dpkg-fsys-usrunmess dpkg-maintscript-helper dpkg-preconfigure dpkg-query dpkg-realpath dpkg-reconfigure dpkg-split dpkg-statoverride dpkg-trigger du dumpe2fs e2freefrag e2fsck e2image e2label e2mmpstatus e2scrub e2scrub_all e2undo e4crypt e4defrag echo egrep env expand expiry expr factor faillock faillog fallocate false fdformat fgrep filefrag fincore find findfs findmnt flock fmt fold fsck fsck.cramfs fsck.ext2 fsck.ext3 fsck.ext4 fsck.minix fsfreeze fstab-decode fstrim getconf getent getopt getty gpasswd gpgv grep groupadd groupdel groupmems groupmod groups grpck grpconv grpunconv gunzip gzexe gzip head hostid hostname hwclock i386 iconv iconvconfig id infocmp infotocap install installkernel invoke-rc.d ionice ipcmk ipcrm ipcs ischroot isosize join killall5 last lastb lastlog ldattach ldconfig ldd link linux32 linux64 ln locale localedef logger login logname logsave losetup ls lsattr lsblk lscpu lsipc lslocks lslogins lsmem lsns mawk mcookie md5sum md5sum.textutils mesg mkdir mke2fs mkfifo mkfs mkfs.bfs mkfs.cramfs mkfs.ext2 mkfs.ext3 mkfs.ext4 mkfs.minix mkhomedir_helper mklost+found mknod mkswap mktemp more mount mountpoint mv namei nawk newgrp newusers nice nisdomainname nl nohup nologin nproc nsenter numfmt od pager pam-auth-update pam_getenv pam_timestamp_check partx passwd paste pathchk perl perl5.32.1 pidof pinky pivot_root pldd pr printenv printf prlimit ptx pwck pwconv pwd pwunconv raw rbash readlink readprofile realpath remove-shell renice reset resize2fs resizepart rev rgrep rm rmdir rmt rmt-tar rtcwake run-parts runcon runuser savelog script scriptlive scriptreplay sdiff sed seq service setarch setpriv setsid setterm sg sh sha1sum sha224sum sha256sum sha384sum sha512sum shadowconfig shred shuf sleep sort split start-stop-daemon stat stdbuf stty su sulogin sum swaplabel swapoff swapon switch_root sync tabs tac tail tar tarcat taskset tee tempfile test tic timeout toe touch tput tr true truncate tset tsort tty tune2fs tzconfig tzselect umount uname uncompress unexpand uniq unix_chkpwd unix_update unlink unshare update-alternatives update-passwd update-rc.d useradd userdel usermod users utmpdump vdir vigr vipw wall wc wdctl whereis which who whoami wipefs x86_64 xargs yes ypdomainname zcat zcmp zdiff zdump zegrep zfgrep zforce zgrep zic zless zmore znew zramctl
@bookworm
[ add-shell addgroup addpart adduser agetty apt apt-cache apt-cdrom apt-config apt-get apt-key apt-mark arch awk b2sum badblocks base32 base64 basename basenc bash bashbug blkdiscard blkid blkzone blockdev captoinfo cat chage chattr chcon chcpu chfn chgpasswd chgrp chmem chmod choom chown chpasswd chroot chrt chsh cksum clear clear_console cmp comm cp cpgr cppw csplit ctrlaltdel cut dash date dd deb-systemd-helper deb-systemd-invoke debconf debconf-apt-progress debconf-communicate debconf-copydb debconf-escape debconf-set-selections debconf-show debugfs delgroup delpart deluser df diff diff3 dir dircolors dirname dmesg dnsdomainname domainname dpkg dpkg-deb dpkg-divert dpkg-fsys-usrunmess dpkg-maintscript-helper dpkg-preconfigure dpkg-query dpkg-realpath dpkg-reconfigure dpkg-split dpkg-statoverride dpkg-trigger du dumpe2fs e2freefrag e2fsck e2image e2label e2mmpstatus e2scrub e2scrub_all e2undo e4crypt e4defrag echo egrep env expand expiry expr factor faillock faillog fallocate false fgrep filefrag fincore find findfs findmnt flock fmt fold fsck fsck.cramfs fsck.ext2 fsck.ext3 fsck.ext4 fsck.minix fsfreeze fstab-decode fstrim getconf getent getopt getty gpasswd gpgv grep groupadd groupdel groupmems groupmod groups grpck grpconv grpunconv gunzip gzexe gzip hardlink head hostid hostname hwclock i386 iconv iconvconfig id infocmp infotocap install installkernel invoke-rc.d ionice ipcmk ipcrm ipcs ischroot isosize join killall5 last lastb lastlog ld.so ldattach ldconfig ldd link linux32 linux64 ln locale localedef logger login logname logsave losetup ls lsattr lsblk lscpu lsfd lsipc lsirq lslocks lslogins lsmem lsns mawk mcookie md5sum md5sum.textutils mesg mkdir mke2fs mkfifo mkfs mkfs.bfs mkfs.cramfs mkfs.ext2 mkfs.ext3 mkfs.ext4 mkfs.minix mkhomedir_helper mklost+found mknod mkswap mktemp more mount mountpoint mv namei nawk newgrp newusers nice nisdomainname nl nohup nologin nproc nsenter numfmt od pager pam-auth-update pam_getenv pam_namespace_helper pam_timestamp_check partx passwd paste pathchk perl perl5.36.0 pidof pinky pivot_root pldd pr printenv printf prlimit ptx pwck pwconv pwd pwhistory_helper pwunconv rbash readlink readprofile realpath remove-shell rename.ul renice reset resize2fs resizepart rev rgrep rm rmdir rmt rmt-tar rtcwake run-parts runcon runuser savelog script scriptlive scriptreplay sdiff sed seq service setarch setpriv setsid setterm sg sh sha1sum sha224sum sha256sum sha384sum sha512sum shadowconfig shred shuf sleep sort split start-stop-daemon stat stdbuf stty su sulogin sum swaplabel swapoff swapon switch_root sync tabs tac tail tar tarcat taskset tee tempfile test tic timeout toe touch tput tr true truncate tset tsort tty tune2fs tzselect uclampset umount uname uncompress unexpand uniq unix_chkpwd unix_update unlink unshare update-alternatives update-passwd update-rc.d update-shells useradd userdel usermod users utmpdump vdir vigr vipw wall wc wdctl whereis which which.debianutils who whoami wipefs x86_64 xargs yes ypdomainname zcat zcmp zdiff zdump zegrep zfgrep zforce zgrep zic zless zmore znew zramctl
@trixie
[ add-shell agetty apt apt-cache apt-cdrom apt-config apt-get apt-mark arch awk b2sum base32 base64 basename basenc bash bashbug blkdiscard blkid blkzone blockdev captoinfo cat chage chcon chcpu chfn chgpasswd chgrp chmem chmod choom chown chpasswd chroot chrt chsh cksum clear clear_console cmp comm cp csplit cut dash date dd deb-systemd-helper deb-systemd-invoke debconf debconf-apt-progress debconf-communicate debconf-copydb debconf-escape debconf-set-selections debconf-show df diff diff3 dir dircolors dirname dmesg dnsdomainname domainname dpkg dpkg-deb dpkg-divert dpkg-maintscript-helper dpkg-preconfigure dpkg-query dpkg-realpath dpkg-reconfigure dpkg-split dpkg-statoverride dpkg-trigger du echo egrep env expand expiry expr factor faillock fallocate false fgrep find findfs findmnt flock fmt fold fsck fsfreeze fstab-decode fstrim getconf getent getopt getty gpasswd grep groupadd groupdel groupmod groups grpck grpconv grpunconv gunzip gzexe gzip hardlink head hostid hostname i386 iconv iconvconfig id infocmp infotocap install installkernel invoke-rc.d ionice ipcmk ipcrm ipcs ischroot isosize join killall5 ld.so ldattach ldconfig ldd link linux32 linux64 ln locale localedef logger login logname losetup ls lsblk lscpu lsipc lslocks lslogins lsmem lsns mawk mcookie md5sum mkdir mkfifo mkfs mkhomedir_helper mknod mkswap mktemp more mount mountpoint mv namei nawk newgrp newusers nice nisdomainname nl nohup nologin nproc nsenter numfmt od pager pam-auth-update pam_getenv pam_namespace_helper pam_timestamp_check partx passwd paste pathchk perl perl5.40.1 pidof pinky pivot_root pldd pr printenv printf prlimit ptx pwck pwconv pwd pwhistory_helper pwunconv rbash readlink readprofile realpath remove-shell rename.ul renice reset rev rgrep rm rmdir rmt rmt-tar rtcwake run-parts runcon runuser savelog script scriptlive scriptreplay sdiff sed seq service setarch setpriv setsid setterm sg sh sha1sum sha224sum sha256sum sha384sum sha512sum shadowconfig shred shuf sleep sort split sqv start-stop-daemon stat stdbuf stty su sulogin sum swaplabel swapoff swapon switch_root sync tabs tac tail tar tarcat taskset tee tempfile test tic timeout toe touch tput tr true truncate tset tsort tty tzselect uclampset umount uname uncompress unexpand uniq unix_chkpwd unix_update unlink unshare update-alternatives update-passwd update-rc.d update-shells useradd userdel usermod users vdir vigr vipw wall wc wdctl whereis which which.debianutils who whoami wipefs x86_64 xargs yes ypdomainname zcat zcmp zdiff zdump zegrep zfgrep zforce zgrep zic zless zmore znew zramctl`
