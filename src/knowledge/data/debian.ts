// Made by scripts/knowledge/debian.ts.

export const RUNTIME = (): string => `
389-ds-base-dev ~-libs
a52dec-dev liba52-0.7.4
ableton-link-dev .
acl-dev libacl1
amd-dbgapi-dev - = librocm-dbgapi0
android-libadb-dev . -
android-libandroidfw-dev libbsd0
android-libbacktrace-dev .
android-libbase-dev .
android-libboringssl-dev .
android-libcrypto-utils-dev . -
android-libcutils-dev libbsd0
android-libetc1-dev . = -
android-libext4-utils-dev .
android-libfec-dev .
android-liblog-dev .
android-libnativebridge-dev . -
android-libnativehelper-dev .
android-libnativeloader-dev . -
android-libselinux-dev .
android-libsepol-dev .
android-libsparse-dev .
android-libunwind-dev libbsd0
android-libutils-dev libbsd0
android-libziparchive-dev .
android-system-dev . -
angelscript-dev - libangelscript-addon2.35.1,libangelscript2.35.1 libangelscript-addon2.35.1t64,libangelscript2.35.1t64
aoflagger-dev libaoflagger0
apache2-dev libapr1,libaprutil1,libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix2 libapr1,libaprutil1,libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3 libapr1t64,libaprutil1t64,libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3
apache2-ssl-dev libapr1,libaprutil1,libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix2 libapr1,libaprutil1,libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3 libapr1t64,libaprutil1t64,libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3
apcalc-dev . = -
apertium-all-dev - libapertium-lex-tools1,libapertium3,libcg3-1,libhfst55,liblttoolbox3
apertium-dev libapertium3-3.7-1 libapertium3
apertium-lex-tools-dev - libapertium-lex-tools1
aplus-fsf-dev . = -
argagg-dev .
aroarfw-dev . -
asterisk-dev . -
atfs-dev . = -
attr-dev libattr1
audacious-dev libaudcore5,libaudgui5,libaudqt2,libaudtag3 = libaudcore5t64,libaudgui6,libaudqt3,libaudtag3t64
autobahn-cpp-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-program-options1.74.0,libboost-random1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libmsgpackc2,libssl1.1 libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-program-options1.74.0,libboost-random1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libmsgpackc2,libssl3 libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-program-options1.83.0,libboost-random1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libssl3t64
autotools-dev .
baloo-kf5-dev libkf5baloo5,libkf5balooengine5
beignet-dev . -
bind9-dev ~-libs
binutils-dev libbinutils,libctf-nobfd0,libctf0 = libbinutils,libctf-nobfd0,libctf0,libgprofng0,libsframe1
binutils-multiarch-dev ~,libbinutils,libctf-nobfd0,libctf0 = ~,libbinutils,libctf-nobfd0,libctf0,libgprofng0,libsframe1
biosquid-dev libsquid1 = libsquid1t64
bitlbee-dev .
blends-dev .
blt-dev tk8.6-blt2.5
boinc-dev libboinc-app7,libboinc7 = libboinc-app7t64,libboinc7t64
boolstuff-dev libboolstuff-0.1-0
breeze-dev .
budgie-core-dev libbudgie-plugin0,libbudgie-private0,libbudgietheme0,libraven0 libbudgie-appindexer0,libbudgie-plugin0,libbudgie-private0,libbudgietheme0,libraven0
cairo-dock-dev ~-core
caja-actions-dev libcaja-extension1,libgtk-3-0,libgtop-2.0-11,libuuid1,libxml2 = libcaja-extension1,libgtk-3-0t64,libgtop-2.0-11,libuuid1,libxml2
calc-dev .
casacore-dev libcasa-casa5,libcasa-coordinates5,libcasa-derivedmscal5,libcasa-fits5,libcasa-images5,libcasa-lattices5,libcasa-meas5,libcasa-measures5,libcasa-mirlib5,libcasa-ms5,libcasa-msfits5,libcasa-python3-5,libcasa-scimath-f5,libcasa-scimath5,libcasa-tables5 libcasa-casa7,libcasa-coordinates7,libcasa-derivedmscal7,libcasa-fits7,libcasa-images7,libcasa-lattices7,libcasa-meas7,libcasa-measures7,libcasa-mirlib7,libcasa-ms7,libcasa-msfits7,libcasa-python3-7,libcasa-scimath-f7,libcasa-scimath7,libcasa-tables7 libcasa-casa8,libcasa-coordinates8,libcasa-derivedmscal8,libcasa-fits8,libcasa-images8,libcasa-lattices8,libcasa-meas8,libcasa-measures8,libcasa-mirlib8,libcasa-ms8,libcasa-msfits8,libcasa-python3-8,libcasa-scimath-f8,libcasa-scimath8,libcasa-tables8
cg3-dev libcg3-1
chezscheme-dev .
chipmunk-dev libchipmunk7 = -
cimg-dev libopencv-calib3d4.5,libopencv-contrib4.5,libopencv-core4.5,libopencv-dnn4.5,libopencv-features2d4.5,libopencv-flann4.5,libopencv-highgui4.5,libopencv-imgcodecs4.5,libopencv-imgproc4.5,libopencv-ml4.5,libopencv-objdetect4.5,libopencv-photo4.5,libopencv-shape4.5,libopencv-stitching4.5,libopencv-superres4.5,libopencv-video4.5,libopencv-videoio4.5,libopencv-videostab4.5,libopencv-viz4.5,libx11-6,libxrandr2 libimath-3-1-29,libopencv-calib3d406,libopencv-contrib406,libopencv-core406,libopencv-dnn406,libopencv-features2d406,libopencv-flann406,libopencv-highgui406,libopencv-imgcodecs406,libopencv-imgproc406,libopencv-ml406,libopencv-objdetect406,libopencv-photo406,libopencv-shape406,libopencv-stitching406,libopencv-superres406,libopencv-video406,libopencv-videoio406,libopencv-videostab406,libopencv-viz406,libx11-6,libxrandr2 libimath-3-1-29t64,libopencv-calib3d410,libopencv-contrib410,libopencv-core410,libopencv-dnn410,libopencv-features2d410,libopencv-flann410,libopencv-highgui410,libopencv-imgcodecs410,libopencv-imgproc410,libopencv-ml410,libopencv-objdetect410,libopencv-photo410,libopencv-shape410,libopencv-stitching410,libopencv-superres410,libopencv-video410,libopencv-videoio410,libopencv-videostab410,libopencv-viz410,libx11-6,libxrandr2
cinnamon-settings-daemon-dev libdbus-glib-1-2,libglib2.0-0 libglib2.0-0 libgirepository-2.0-0,libglib2.0-0t64
clanlib-dev libclanapp-1.0v5,libclansdl-1.0v5 = libclanapp-1.0t64
clearsilver-dev .
cli-common-dev .
click-dev - .
cln-dev libcln6
cluster-glue-dev liblrm2,libpils2,libplumb2,libplumbgpl2,libstonith1 = liblrm2t64,libpils2t64,libplumb2t64,libplumbgpl2t64,libstonith1t64
codeblocks-dev libcodeblocks0 = libcodeblocks0t64
coinor-libbonmin-dev - ~4 ~4t64
coinor-libcbc-dev ~3 = ~3.1
coinor-libcgl-dev ~1
coinor-libclp-dev ~1
coinor-libcoinmp-dev ~1v5 = ~0
coinor-libcoinutils-dev ~3v5
coinor-libdylp-dev ~1
coinor-libipopt-dev ~1v5 = ~3
coinor-libosi-dev ~1v5
coinor-libsymphony-dev ~3
coinor-libvol-dev ~1
collectd-dev .
comerr-dev libcom-err2
compiz-dev libegl1,libgl1,libgles1,libgles2,libglvnd0,libglx0,libice6,libjpeg62-turbo,libopengl0,libpng16-16,libsm6,libstartup-notification0,libxcomposite1,libxcursor1,libxdamage1,libxfixes3,libxi6,libxinerama1,libxml2,libxrandr2,libxslt1.1 = libgl1,libglx0,libice6,libjpeg62-turbo,libpng16-16t64,libsm6,libstartup-notification0,libxcomposite1,libxcursor1,libxdamage1,libxfixes3,libxi6,libxinerama1,libxml2,libxrandr2,libxslt1.1
condor-dev - = .
config-package-dev .
connman-dev libdbus-1-3,libglib2.0-0 = libdbus-1-3,libgirepository-2.0-0,libglib2.0-0t64
coop-computing-tools-dev .
courier-authlib-dev ~
cppzmq-dev - libzmq5
cross-gcc-dev . = -
ctapi-dev .
cthreadpool-dev .
ctn-dev .
cvm-dev libcvm1 = -
cyclonedds-dev - libcycloneddsidl0,libddsc0debian libcycloneddsidl0t64,libddsc0t64
cyrus-dev ~-common
davix-dev libdavix0v5 = libdavix0t64
dbus-cpp-dev - libdbus-cpp5
dcap-dev libdcap1 = libdcap1t64
default-libmysqlclient-dev libmariadb3
default-libmysqld-dev libmariadb3,libmariadbd19 = -
dico-dev libdico2 = libdico2t64
dictionaries-common-dev .
dietlibc-dev .
diodon-dev libdiodon0
directx-headers-dev - .
dlt-viewer-dev .
dnscap-dev - .
doctest-dev .
dolphin-dev .
dovecot-dev .
dpdk-dev librte-acl21,librte-baseband-acc100-21,librte-baseband-fpga-5gnr-fec21,librte-baseband-fpga-lte-fec21,librte-baseband-null21,librte-baseband-turbo-sw21,librte-bbdev21,librte-bitratestats21,librte-bpf21,librte-bus-dpaa21,librte-bus-fslmc21,librte-bus-ifpga21,librte-bus-pci21,librte-bus-vdev21,librte-bus-vmbus21,librte-cfgfile21,librte-cmdline21,librte-common-cpt21,librte-common-dpaax21,librte-common-iavf21,librte-common-mlx5-21,librte-common-octeontx2-21,librte-common-octeontx21,librte-common-qat21,librte-common-sfc-efx21,librte-compress-isal21,librte-compress-octeontx21,librte-compress-zlib21,librte-compressdev21,librte-crypto-aesni-gcm21,librte-crypto-aesni-mb21,librte-crypto-bcmfs21,librte-crypto-caam-jr21,librte-crypto-ccp21,librte-crypto-dpaa-sec21,librte-crypto-dpaa2-sec21,librte-crypto-kasumi21,librte-crypto-nitrox21,librte-crypto-null21,librte-crypto-octeontx2-21,librte-crypto-octeontx21,librte-crypto-openssl21,librte-crypto-scheduler21,librte-crypto-snow3g21,librte-crypto-virtio21,librte-crypto-zuc21,librte-cryptodev21,librte-distributor21,librte-eal21,librte-efd21,librte-ethdev21,librte-event-dlb2-21,librte-event-dlb21,librte-event-dpaa2-21,librte-event-dpaa21,librte-event-dsw21,librte-event-octeontx2-21,librte-event-octeontx21,librte-event-opdl21,librte-event-skeleton21,librte-event-sw21,librte-eventdev21,librte-fib21,librte-flow-classify21,librte-graph21,librte-gro21,librte-gso21,librte-hash21,librte-ip-frag21,librte-ipsec21,librte-jobstats21,librte-kni21,librte-kvargs21,librte-latencystats21,librte-lpm21,librte-mbuf21,librte-member21,librte-mempool-bucket21,librte-mempool-dpaa2-21,librte-mempool-dpaa21,librte-mempool-octeontx2-21,librte-mempool-octeontx21,librte-mempool-ring21,librte-mempool-stack21,librte-mempool21,librte-meter21,librte-metrics21,librte-net-af-packet21,librte-net-af-xdp21,librte-net-ark21,librte-net-atlantic21,librte-net-avp21,librte-net-axgbe21,librte-net-bnx2x21,librte-net-bnxt21,librte-net-bond21,librte-net-cxgbe21,librte-net-dpaa2-21,librte-net-dpaa21,librte-net-e1000-21,librte-net-ena21,librte-net-enetc21,librte-net-enic21,librte-net-failsafe21,librte-net-fm10k21,librte-net-hinic21,librte-net-hns3-21,librte-net-i40e21,librte-net-iavf21,librte-net-ice21,librte-net-igc21,librte-net-ipn3ke21,librte-net-ixgbe21,librte-net-kni21,librte-net-liquidio21,librte-net-memif21,librte-net-mlx4-21,librte-net-mlx5-21,librte-net-netvsc21,librte-net-nfp21,librte-net-null21,librte-net-octeontx2-21,librte-net-octeontx21,librte-net-pcap21,librte-net-pfe21,librte-net-qede21,librte-net-ring21,librte-net-sfc21,librte-net-softnic21,librte-net-tap21,librte-net-thunderx21,librte-net-txgbe21,librte-net-vdev-netvsc21,librte-net-vhost21,librte-net-virtio21,librte-net-vmxnet3-21,librte-net21,librte-node21,librte-pci21,librte-pdump21,librte-pipeline21,librte-port21,librte-power21,librte-raw-dpaa2-cmdif21,librte-raw-dpaa2-qdma21,librte-raw-ifpga21,librte-raw-ioat21,librte-raw-ntb21,librte-raw-octeontx2-dma21,librte-raw-octeontx2-ep21,librte-raw-skeleton21,librte-rawdev21,librte-rcu21,librte-regex-mlx5-21,librte-regex-octeontx2-21,librte-regexdev21,librte-reorder21,librte-rib21,librte-ring21,librte-sched21,librte-security21,librte-stack21,librte-table21,librte-telemetry21,librte-timer21,librte-vdpa-ifc21,librte-vdpa-mlx5-21,librte-vhost21 librte-acl23,librte-baseband-acc23,librte-baseband-fpga-5gnr-fec23,librte-baseband-fpga-lte-fec23,librte-baseband-la12xx23,librte-baseband-null23,librte-baseband-turbo-sw23,librte-bbdev23,librte-bitratestats23,librte-bpf23,librte-bus-auxiliary23,librte-bus-dpaa23,librte-bus-fslmc23,librte-bus-ifpga23,librte-bus-pci23,librte-bus-vdev23,librte-bus-vmbus23,librte-cfgfile23,librte-cmdline23,librte-common-cnxk23,librte-common-cpt23,librte-common-dpaax23,librte-common-iavf23,librte-common-idpf23,librte-common-mlx5-23,librte-common-octeontx23,librte-common-qat23,librte-common-sfc-efx23,librte-compress-isal23,librte-compress-mlx5-23,librte-compress-octeontx23,librte-compress-zlib23,librte-compressdev23,librte-crypto-bcmfs23,librte-crypto-caam-jr23,librte-crypto-ccp23,librte-crypto-cnxk23,librte-crypto-dpaa-sec23,librte-crypto-dpaa2-sec23,librte-crypto-ipsec-mb23,librte-crypto-mlx5-23,librte-crypto-nitrox23,librte-crypto-null23,librte-crypto-octeontx23,librte-crypto-openssl23,librte-crypto-scheduler23,librte-crypto-virtio23,librte-cryptodev23,librte-distributor23,librte-dma-cnxk23,librte-dma-dpaa2-23,librte-dma-dpaa23,librte-dma-hisilicon23,librte-dma-idxd23,librte-dma-ioat23,librte-dma-skeleton23,librte-dmadev23,librte-eal23,librte-efd23,librte-ethdev23,librte-event-cnxk23,librte-event-dlb2-23,librte-event-dpaa2-23,librte-event-dpaa23,librte-event-dsw23,librte-event-octeontx23,librte-event-opdl23,librte-event-skeleton23,librte-event-sw23,librte-eventdev23,librte-fib23,librte-gpudev23,librte-graph23,librte-gro23,librte-gso23,librte-hash23,librte-ip-frag23,librte-ipsec23,librte-jobstats23,librte-kvargs23,librte-latencystats23,librte-lpm23,librte-mbuf23,librte-member23,librte-mempool-bucket23,librte-mempool-cnxk23,librte-mempool-dpaa2-23,librte-mempool-dpaa23,librte-mempool-octeontx23,librte-mempool-ring23,librte-mempool-stack23,librte-mempool23,librte-meter23,librte-metrics23,librte-net-af-packet23,librte-net-af-xdp23,librte-net-ark23,librte-net-atlantic23,librte-net-avp23,librte-net-axgbe23,librte-net-bnx2x23,librte-net-bnxt23,librte-net-bond23,librte-net-cnxk23,librte-net-cxgbe23,librte-net-dpaa2-23,librte-net-dpaa23,librte-net-e1000-23,librte-net-ena23,librte-net-enetc23,librte-net-enetfec23,librte-net-enic23,librte-net-failsafe23,librte-net-fm10k23,librte-net-gve23,librte-net-hinic23,librte-net-hns3-23,librte-net-i40e23,librte-net-iavf23,librte-net-ice23,librte-net-idpf23,librte-net-igc23,librte-net-ionic23,librte-net-ipn3ke23,librte-net-ixgbe23,librte-net-liquidio23,librte-net-memif23,librte-net-mlx4-23,librte-net-mlx5-23,librte-net-netvsc23,librte-net-nfp23,librte-net-ngbe23,librte-net-null23,librte-net-octeon-ep23,librte-net-octeontx23,librte-net-pcap23,librte-net-pfe23,librte-net-qede23,librte-net-ring23,librte-net-sfc23,librte-net-softnic23,librte-net-tap23,librte-net-thunderx23,librte-net-txgbe23,librte-net-vdev-netvsc23,librte-net-vhost23,librte-net-virtio23,librte-net-vmxnet3-23,librte-net23,librte-node23,librte-pcapng23,librte-pci23,librte-pdump23,librte-pipeline23,librte-port23,librte-power23,librte-raw-cnxk-bphy23,librte-raw-cnxk-gpio23,librte-raw-dpaa2-cmdif23,librte-raw-ifpga23,librte-raw-ntb23,librte-raw-skeleton23,librte-rawdev23,librte-rcu23,librte-regex-cn9k23,librte-regex-mlx5-23,librte-regexdev23,librte-reorder23,librte-rib23,librte-ring23,librte-sched23,librte-security23,librte-stack23,librte-table23,librte-telemetry23,librte-timer23,librte-vdpa-ifc23,librte-vdpa-mlx5-23,librte-vdpa-sfc23,librte-vhost23 librte-acl25,librte-argparse25,librte-baseband-acc25,librte-baseband-fpga-5gnr-fec25,librte-baseband-fpga-lte-fec25,librte-baseband-la12xx25,librte-baseband-null25,librte-baseband-turbo-sw25,librte-bbdev25,librte-bitratestats25,librte-bpf25,librte-bus-auxiliary25,librte-bus-cdx25,librte-bus-dpaa25,librte-bus-fslmc25,librte-bus-ifpga25,librte-bus-pci25,librte-bus-platform25,librte-bus-uacce25,librte-bus-vdev25,librte-bus-vmbus25,librte-cfgfile25,librte-cmdline25,librte-common-cnxk25,librte-common-cpt25,librte-common-dpaax25,librte-common-iavf25,librte-common-idpf25,librte-common-ionic25,librte-common-mlx5-25,librte-common-nfp25,librte-common-nitrox25,librte-common-octeontx25,librte-common-qat25,librte-common-sfc-efx25,librte-compress-isal25,librte-compress-mlx5-25,librte-compress-nitrox25,librte-compress-octeontx25,librte-compress-zlib25,librte-compressdev25,librte-crypto-bcmfs25,librte-crypto-caam-jr25,librte-crypto-ccp25,librte-crypto-cnxk25,librte-crypto-dpaa-sec25,librte-crypto-dpaa2-sec25,librte-crypto-ionic25,librte-crypto-ipsec-mb25,librte-crypto-mlx5-25,librte-crypto-nitrox25,librte-crypto-null25,librte-crypto-octeontx25,librte-crypto-openssl25,librte-crypto-scheduler25,librte-crypto-virtio25,librte-cryptodev25,librte-dispatcher25,librte-distributor25,librte-dma-cnxk25,librte-dma-dpaa2-25,librte-dma-dpaa25,librte-dma-hisilicon25,librte-dma-idxd25,librte-dma-ioat25,librte-dma-odm25,librte-dma-skeleton25,librte-dmadev25,librte-eal25,librte-efd25,librte-ethdev25,librte-event-cnxk25,librte-event-dlb2-25,librte-event-dpaa2-25,librte-event-dpaa25,librte-event-dsw25,librte-event-octeontx25,librte-event-opdl25,librte-event-skeleton25,librte-event-sw25,librte-eventdev25,librte-fib25,librte-gpudev25,librte-graph25,librte-gro25,librte-gso25,librte-hash25,librte-ip-frag25,librte-ipsec25,librte-jobstats25,librte-kvargs25,librte-latencystats25,librte-log25,librte-lpm25,librte-mbuf25,librte-member25,librte-mempool-bucket25,librte-mempool-cnxk25,librte-mempool-dpaa2-25,librte-mempool-dpaa25,librte-mempool-octeontx25,librte-mempool-ring25,librte-mempool-stack25,librte-mempool25,librte-meter25,librte-metrics25,librte-ml-cnxk25,librte-mldev25,librte-net-af-packet25,librte-net-af-xdp25,librte-net-ark25,librte-net-atlantic25,librte-net-avp25,librte-net-axgbe25,librte-net-bnx2x25,librte-net-bnxt25,librte-net-bond25,librte-net-cnxk25,librte-net-cpfl25,librte-net-cxgbe25,librte-net-dpaa2-25,librte-net-dpaa25,librte-net-e1000-25,librte-net-ena25,librte-net-enetc25,librte-net-enetfec25,librte-net-enic25,librte-net-failsafe25,librte-net-fm10k25,librte-net-gve25,librte-net-hinic25,librte-net-hns3-25,librte-net-i40e25,librte-net-iavf25,librte-net-ice25,librte-net-idpf25,librte-net-igc25,librte-net-ionic25,librte-net-ipn3ke25,librte-net-ixgbe25,librte-net-mana25,librte-net-memif25,librte-net-mlx4-25,librte-net-mlx5-25,librte-net-netvsc25,librte-net-nfp25,librte-net-ngbe25,librte-net-ntnic25,librte-net-null25,librte-net-octeon-ep25,librte-net-octeontx25,librte-net-pcap25,librte-net-pfe25,librte-net-qede25,librte-net-r8169-25,librte-net-ring25,librte-net-sfc25,librte-net-softnic25,librte-net-tap25,librte-net-thunderx25,librte-net-txgbe25,librte-net-vdev-netvsc25,librte-net-vhost25,librte-net-virtio25,librte-net-vmxnet3-25,librte-net-zxdh25,librte-net25,librte-node25,librte-pcapng25,librte-pci25,librte-pdcp25,librte-pdump25,librte-pipeline25,librte-port25,librte-power-acpi25,librte-power-amd-pstate25,librte-power-cppc25,librte-power-intel-pstate25,librte-power-intel-uncore25,librte-power-kvm-vm25,librte-power25,librte-raw-cnxk-bphy25,librte-raw-cnxk-gpio25,librte-raw-cnxk-rvu-lf25,librte-raw-dpaa2-cmdif25,librte-raw-gdtc25,librte-raw-ifpga25,librte-raw-ntb25,librte-raw-skeleton25,librte-rawdev25,librte-rcu25,librte-regex-cn9k25,librte-regex-mlx5-25,librte-regexdev25,librte-reorder25,librte-rib25,librte-ring25,librte-sched25,librte-security25,librte-stack25,librte-table25,librte-telemetry25,librte-timer25,librte-vdpa-ifc25,librte-vdpa-mlx5-25,librte-vdpa-nfp25,librte-vdpa-sfc25,librte-vhost25
dpkg-dev .
drac-dev . -
dssi-dev libasound2 = libasound2t64
duktape-dev libduktape205 libduktape207
dx-dev libdx4 = libdx4t64
e2fslibs-dev libcom-err2,libext2fs2 = libcom-err2,libext2fs2t64
eglexternalplatform-dev .
electronics-asic-dev .
electronics-dsp-dev .
electronics-fpga-dev .
electronics-radio-dev .
elki-dev .
enlightenment-dev libecore-audio1,libecore-con1,libecore-drm2-1,libecore-evas1,libecore-fb1,libecore-file1,libecore-imf1,libecore-input1,libecore-ipc1,libecore-wl2-1,libecore-x1,libecore1,libector1,libedje1,libeet1,libeeze1,libefreet1a,libeina1a,libeio1,libelementary1,libelput1,libelua1,libembryo1,libemile1,libemotion1,libeolian1,libethumb-client1,libethumb1,libevas1,libevas1-engines-wayland libecore-audio1,libecore-con1,libecore-drm2-1,libecore-evas1,libecore-fb1,libecore-file1,libecore-imf1,libecore-input1,libecore-ipc1,libecore-wl2-1,libecore-x1,libecore1,libector1,libedje1,libeet1,libeeze1,libefreet1a,libeina1a,libeio1,libelementary1,libelput1,libembryo1,libemile1,libemotion1,libeolian1,libethumb-client1,libethumb1,libevas1,libevas1-engines-wayland libecore-audio1,libecore-con1t64,libecore-drm2-1,libecore-evas1,libecore-fb1,libecore-file1,libecore-imf1,libecore-input1,libecore-ipc1,libecore-wl2-1,libecore-x1,libecore1,libector1,libedje1,libeet1,libeeze1,libefreet1a,libeina1t64,libeio1,libelementary1,libelput1,libembryo1,libemile1,libemotion1,libeolian1,libethumb-client1,libethumb1,libevas1,libevas1-engines-wayland
eog-dev libexempi8,libgnome-desktop-3-19,libgtk-3-0,libjpeg62-turbo,liblcms2-2,librsvg2-2 libgtk-3-0,libhandy-1-0 libgtk-3-0t64,libhandy-1-0
eom-dev .
epics-dev - = libca4.14.4,libcom3.23.1
erlang-bitcask-dev - . -
erlang-dev .
erlang-erlware-commons-dev - .
erlang-esdl-dev . = -
erlang-folsom-dev . = -
erlang-proper-dev .
etl-dev .
euslisp-dev .
evolution-data-server-dev libglib2.0-0,libnspr4,libnss3 = libgirepository-2.0-0,libglib2.0-0t64,libnspr4,libnss3
evolution-dev libcamel-1.2-62,libebackend-1.2-10,libebook-contacts-1.2-3,libecal-2.0-1,libedata-book-1.2-26,libedataserver-1.2-25,libedataserverui-1.2-2,libenchant-2-2,libgnome-desktop-3-19,libgtk-3-0,libjavascriptcoregtk-4.0-18,libwebkit2gtk-4.0-37 libcamel-1.2-64,libebackend-1.2-11,libebook-contacts-1.2-4,libecal-2.0-2,libedata-book-1.2-27,libedataserver-1.2-27,libedataserverui-1.2-4,libenchant-2-2,libgnome-desktop-3-20,libgtk-3-0,libjavascriptcoregtk-4.1-0,libwebkit2gtk-4.1-0 libcamel-1.2-64t64,libebackend-1.2-11t64,libebook-contacts-1.2-4t64,libecal-2.0-3,libedata-book-1.2-27t64,libedataserver-1.2-27t64,libedataserverui-1.2-4t64,libenchant-2-2,libgnome-desktop-3-20t64,libgtk-3-0t64,libjavascriptcoregtk-4.1-0,libwebkit2gtk-4.1-0
exim4-dev .
expect-dev tcl-expect
facter-dev libfacter3.14.12 -
fcitx-kkc-dev .
fcitx-libs-dev libfcitx-config4,libfcitx-core0,libfcitx-gclient1,libfcitx-utils0
fcitx5-module-cloudpinyin-dev .
fcitx5-module-lua-dev .
fcitx5-module-pinyinhelper-dev .
fcitx5-module-punctuation-dev .
fcitx5-modules-dev libfcitx5config6,libfcitx5core7,libfcitx5utils2
fenix-dev libsdl1.2debian,zlib1g = -
festival-dev libestools2.5
fftw-dev ~2
fftw-double-dev fftw2
fftw-single-dev sfftw2
fftw3-dev libfftw3-double3,libfftw3-long3,libfftw3-quad3,libfftw3-single3 -
finch-dev libpurple0 = libpurple0t64
firebird-dev libfbclient2,libib-util
flatbuffers-compiler-dev .
flite-dev libflite1
flite1-dev libflite1
fosfat-dev libfosfat0,libfosgra0 = libfosfat1,libfosgra1
foxeye-dev .
freeglut3-dev ~ libglut3.12
freerdp2-dev libfreerdp-client2-2,libfreerdp-server2-2,libfreerdp-shadow-subsystem2-2,libfreerdp-shadow2-2,libfreerdp2-2,libwinpr-tools2-2,libwinpr2-2 = -
freerdp3-dev - = libfreerdp-client3-3,libfreerdp-server-proxy3-3,libfreerdp-server3-3,libfreerdp-shadow-subsystem3-3,libfreerdp-shadow3-3,libfreerdp3-3,libwinpr-tools3-3,libwinpr3-3
freetds-dev libct4,libsybdb5
frei0r-plugins-dev .
fst-dev .
ftplib-dev libftp4
fwupd-unsigned-dev - .
gambas3-dev .
gamemode-dev libgamemodeauto0
games-c++-dev .
games-content-dev .
games-java-dev .
games-perl-dev .
games-python3-dev .
gammaray-dev ~ - ~
gap-dev libgap7 libgap8 libgap9
gauche-dev . - libmbedcrypto16,libmbedtls21,libmbedx509-7
gcc-10-plugin-dev libgmp10,libgmpxx4ldbl,libmpc3 -
gcc-11-plugin-dev - libgmp10,libgmpxx4ldbl,libmpc3 -
gcc-12-plugin-dev - libgmp10,libgmpxx4ldbl,libmpc3
gcc-13-plugin-dev - = libgmp10,libgmpxx4ldbl,libmpc3
gcc-14-plugin-dev - = libgmp10,libgmpxx4ldbl,libmpc3
gcc-9-plugin-dev libgmp10,libgmpxx4ldbl,libmpc3 -
gedit-dev libgtksourceview-4-0,libpeas-1.0-0,libtepl-5-0 libamtk-5-0,libglib2.0-0,libgtk-3-0,libgtksourceview-4-0,libpeas-1.0-0,libtepl-6-2 libgedit-gtksourceview-300-3,libgedit-tepl-6-3,libgirepository-2.0-0,libglib2.0-0t64,libgtk-3-0t64,libpeas-1.0-0
gem-dev libegl1,libftgl2,libgl1,libgles1,libgles2,libglu1-mesa,libglvnd0,libglx0,libopengl0
gemmi-dev - .
genius-dev libglib2.0-0,libgmp10,libgmpxx4ldbl,libmpfr6 = libgirepository-2.0-0,libglib2.0-0t64,libgmp10,libgmpxx4ldbl,libmpfr6
gftl-dev .
gftl-shared-dev .
gfxboot-dev .
giblib-dev ~1 -
gir1.2-accountsservice-1.0-dev - = libaccountsservice0
gir1.2-adw-1-dev - = libadwaita-1-0
gir1.2-amtk-5-dev - = libgedit-amtk-5-0
gir1.2-appstream-1.0-dev - = libappstream5
gir1.2-appstreamcompose-1.0-dev - = libappstream-compose0,libappstream5
gir1.2-appstreamglib-1.0-dev - = libappstream-glib8
gir1.2-atk-1.0-dev - = libatk1.0-0t64
gir1.2-atspi-2.0-dev - = libatspi2.0-0t64
gir1.2-avahi-0.6-dev - = libavahi-client3,libavahi-common3,libavahi-glib1,libavahi-gobject0
gir1.2-avahicore-0.6-dev - = libavahi-client3,libavahi-common3,libavahi-glib1,libavahi-gobject0
gir1.2-ayatanacommon-0.1-dev - = libayatana-common0
gir1.2-babl-0.1-dev - = libbabl-0.1-0
gir1.2-blockdev-3.0-dev - = libblockdev-utils3,libblockdev3
gir1.2-braseroburn-3.1-dev - = libbrasero-media3-1
gir1.2-braseromedia-3.1-dev - = libbrasero-media3-1
gir1.2-budgie-1.0-dev - = libbudgie-appindexer0,libbudgie-plugin0,libbudgie-private0,libbudgietheme0,libraven0
gir1.2-budgieraven-1.0-dev - = libbudgie-appindexer0,libbudgie-plugin0,libbudgie-private0,libbudgietheme0,libraven0
gir1.2-cairo-1.0-dev - = .
gir1.2-camel-1.2-dev - = libcamel-1.2-64t64
gir1.2-caribou-1.0-dev - = libcaribou0
gir1.2-casilda-0.1-dev - = libgtk-4-1
gir1.2-champlain-0.12-dev - = libchamplain-0.12-0
gir1.2-cloudproviders-0.3-dev - = libcloudproviders0
gir1.2-cluttergst-3.0-dev - = libclutter-gst-3.0-0
gir1.2-colord-1.0-dev - = libcolord2
gir1.2-colorhug-1.0-dev - = libcolord2,libcolorhug2
gir1.2-dbus-1.0-dev - = .
gir1.2-dbusglib-1.0-dev - = .
gir1.2-dex-1-dev - = libdex-1-1
gir1.2-dmap-4.0-dev - = libdmapsharing-4.0-3t64
gir1.2-ebackend-1.2-dev - = libcamel-1.2-64t64,libebackend-1.2-11t64,libedataserver-1.2-27t64
gir1.2-ebook-1.2-dev - = libcamel-1.2-64t64,libebackend-1.2-11t64,libebook-1.2-21t64,libebook-contacts-1.2-4t64,libedata-book-1.2-27t64,libedataserver-1.2-27t64
gir1.2-ebookcontacts-1.2-dev - = libcamel-1.2-64t64,libebook-contacts-1.2-4t64,libedataserver-1.2-27t64
gir1.2-ecal-2.0-dev - = libcamel-1.2-64t64,libecal-2.0-3,libedataserver-1.2-27t64
gir1.2-edatabook-1.2-dev - = libcamel-1.2-64t64,libebackend-1.2-11t64,libebook-contacts-1.2-4t64,libedata-book-1.2-27t64,libedataserver-1.2-27t64
gir1.2-edatacal-2.0-dev - = libcamel-1.2-64t64,libebackend-1.2-11t64,libecal-2.0-3,libedata-cal-2.0-2t64,libedataserver-1.2-27t64
gir1.2-edataserver-1.2-dev - = libcamel-1.2-64t64,libedataserver-1.2-27t64
gir1.2-edataserverui-1.2-dev - = libcamel-1.2-64t64,libebackend-1.2-11t64,libebook-contacts-1.2-4t64,libecal-2.0-3,libedata-book-1.2-27t64,libedataserver-1.2-27t64,libedataserverui-1.2-4t64
gir1.2-edataserverui4-1.0-dev - = libcamel-1.2-64t64,libebackend-1.2-11t64,libebook-contacts-1.2-4t64,libecal-2.0-3,libedata-book-1.2-27t64,libedataserver-1.2-27t64,libedataserverui4-1.0-0t64
gir1.2-evd-0.2-dev - = libevd-0.2-0t64
gir1.2-fcitxg-1.0-dev - = .
gir1.2-flatpak-1.0-dev - = libflatpak0
gir1.2-folks-0.7-dev - = libfolks26
gir1.2-folksdummy-0.7-dev - = libfolks26
gir1.2-folkseds-0.7-dev - = libfolks26
gir1.2-folkstelepathy-0.7-dev - = libfolks26
gir1.2-fontconfig-2.0-dev - = .
gir1.2-fprint-2.0-dev - = libfprint-2-2
gir1.2-freedesktop-dev - = .
gir1.2-freetype2-2.0-dev - = .
gir1.2-fwupd-2.0-dev - = libfwupd3
gir1.2-garcon-1.0-dev - = libgarcon-1-0
gir1.2-garcongtk-1.0-dev - = libgarcon-1-0,libgarcon-gtk3-1-0
gir1.2-gck-2-dev - = libgck-2-2
gir1.2-gcr-4-dev - = libgck-2-2,libgcr-4-4
gir1.2-gdesktopenums-3.0-dev - = .
gir1.2-gdk-2.0-dev - = libgtk2.0-0t64
gir1.2-gdk-3.0-dev - = libgtk-3-0t64
gir1.2-gdk-4.0-dev - = libgtk-4-1
gir1.2-gdkpixbuf-2.0-dev - = libgdk-pixbuf-2.0-0
gir1.2-gdkpixdata-2.0-dev - = libgdk-pixbuf-2.0-0
gir1.2-gdkwayland-4.0-dev - = libgtk-4-1
gir1.2-gdkx11-2.0-dev - = libgtk2.0-0t64
gir1.2-gdkx11-3.0-dev - = libgtk-3-0t64
gir1.2-gdkx11-4.0-dev - = libgtk-4-1
gir1.2-gdm-1.0-dev - = libgdm1
gir1.2-gee-0.8-dev - = libgee-0.8-2
gir1.2-gegl-0.4-dev - = libgegl-0.4-0t64
gir1.2-geoclue-2.0-dev - = libgeoclue-2-0
gir1.2-geocodeglib-2.0-dev - = libgeocode-glib-2-0
gir1.2-gepub-0.7-dev - = libgepub-0.7-0
gir1.2-gfls-1-dev - = libgedit-gfls-1-0
gir1.2-ggit-1.0-dev - = libgit2-glib-1.0-0
gir1.2-gimp-3.0-dev - = libgimp-3.0-0
gir1.2-gimpui-3.0-dev - = libgimp-3.0-0
gir1.2-gio-2.0-dev - = .
gir1.2-giounix-2.0-dev - = .
gir1.2-girepository-2.0-dev - = .
gir1.2-girepository-3.0-dev - = .
gir1.2-gkbd-3.0-dev - = libgnomekbd8
gir1.2-gl-1.0-dev - = .
gir1.2-glib-2.0-dev - = .
gir1.2-glibunix-2.0-dev - = .
gir1.2-gly-1-dev - = libglycin-1-0
gir1.2-glygtk4-1-dev - = libglycin-1-0,libglycin-gtk4-1-0
gir1.2-gmenu-3.0-dev - = libgnome-menu-3-0
gir1.2-gmodule-2.0-dev - = .
gir1.2-gnomeautoar-0.1-dev - = libarchive13t64,libgirepository-2.0-0,libglib2.0-0t64
gir1.2-gnomeautoargtk-0.1-dev - = libarchive13t64,libgirepository-2.0-0,libglib2.0-0t64
gir1.2-gnomebg-4.0-dev - = libgnome-bg-4-2t64,libgnome-desktop-4-2t64
gir1.2-gnomebluetooth-3.0-dev - = libgnome-bluetooth-3.0-13
gir1.2-gnomedesktop-3.0-dev - = libgnome-desktop-3-20t64
gir1.2-gnomedesktop-4.0-dev - = libgnome-desktop-4-2t64
gir1.2-gnomerr-4.0-dev - = libgnome-desktop-4-2t64,libgnome-rr-4-2t64
gir1.2-goa-1.0-dev - = libgoa-1.0-0b
gir1.2-gobject-2.0-dev - = .
gir1.2-govirt-1.0-dev - = libgovirt2
gir1.2-granite-7.0-dev - = libgranite-7-7
gir1.2-graphene-1.0-dev - = libgraphene-1.0-0
gir1.2-grl-0.3-dev - = libgrilo-0.3-0
gir1.2-grlnet-0.3-dev - = libgrilo-0.3-0
gir1.2-grlpls-0.3-dev - = libgrilo-0.3-0
gir1.2-gsk-4.0-dev - = libgtk-4-1
gir1.2-gssdp-1.6-dev - = libgssdp-1.6-0
gir1.2-gst-1.0-dev - = libgstreamer1.0-0
gir1.2-gstbase-1.0-dev - = libgstreamer1.0-0
gir1.2-gstcheck-1.0-dev - = libgstreamer1.0-0
gir1.2-gstcontroller-1.0-dev - = libgstreamer1.0-0
gir1.2-gstnet-1.0-dev - = libgstreamer1.0-0
gir1.2-gtk-2.0-dev - = libgtk2.0-0t64
gir1.2-gtk-3.0-dev - = libgtk-3-0t64
gir1.2-gtk-4.0-dev - = libgtk-4-1
gir1.2-gtk4layershell-1.0-dev - = libgtk4-layer-shell0
gir1.2-gtkchamplain-0.12-dev - = libchamplain-0.12-0,libchamplain-gtk-0.12-0
gir1.2-gtkclutter-1.0-dev - = libclutter-gtk-1.0-0
gir1.2-gtksessionlock-0.1-dev - = libgtk-session-lock0
gir1.2-gtksource-3.0-dev - = libgtksourceview-3.0-1
gir1.2-gtksource-300-dev - = libgedit-gtksourceview-300-3
gir1.2-gtksource-4-dev - = libgtksourceview-4-0
gir1.2-gtksource-5-dev - = libgtksourceview-5-0
gir1.2-gtkspell-3.0-dev - = libgtkspell3-3-0
gir1.2-gtkvnc-2.0-dev - = libgtk-vnc-2.0-0,libgvnc-1.0-0
gir1.2-gudev-1.0-dev - = libgudev-1.0-0
gir1.2-gupnp-1.6-dev - = libgupnp-1.6-0
gir1.2-gupnpigd-1.6-dev - = libgupnp-igd-1.6-0
gir1.2-gvnc-1.0-dev - = libgvnc-1.0-0
gir1.2-gvncpulse-1.0-dev - = libgvnc-1.0-0
gir1.2-gweather-4.0-dev - = libgweather-4-0t64
gir1.2-handy-1-dev - = libhandy-1-0
gir1.2-harfbuzz-0.0-dev - = libharfbuzz-cairo0,libharfbuzz-gobject0,libharfbuzz-icu0,libharfbuzz-subset0,libharfbuzz0b
gir1.2-hinawa-4.0-dev - = libhinawa4
gir1.2-hinoko-1.0-dev - = libhinoko1
gir1.2-hitaki-0.0-dev - = libhitaki0
gir1.2-ibus-1.0-dev - = libibus-1.0-5
gir1.2-ical-3.0-dev - = libical3t64
gir1.2-icalglib-3.0-dev - = libical3t64
gir1.2-infgnutls-3.0-dev - = libinfgtk-0.7-0t64,libinfinity-0.7-0t64
gir1.2-infgsasl-1.0-dev - = libinfgtk-0.7-0t64,libinfinity-0.7-0t64
gir1.2-infgtk-0.7-dev - = libinfgtk-0.7-0t64,libinfinity-0.7-0t64
gir1.2-infinity-0.7-dev - = libinfgtk-0.7-0t64,libinfinity-0.7-0t64
gir1.2-infinityc-0.7-dev - = libinfgtk-0.7-0t64,libinfinity-0.7-0t64
gir1.2-infinityd-0.7-dev - = libinfgtk-0.7-0t64,libinfinity-0.7-0t64
gir1.2-infinoted-0.7-dev - = libinfgtk-0.7-0t64,libinfinity-0.7-0t64
gir1.2-inftext-0.7-dev - = libinfgtk-0.7-0t64,libinfinity-0.7-0t64
gir1.2-inftextgtk-0.7-dev - = libinfgtk-0.7-0t64,libinfinity-0.7-0t64
gir1.2-javascriptcore-4.1-dev - = libjavascriptcoregtk-4.1-0
gir1.2-javascriptcore-6.0-dev - = libjavascriptcoregtk-6.0-1
gir1.2-json-1.0-dev - = libjson-glib-1.0-0
gir1.2-libinsane-1.0-dev - = libinsane1
gir1.2-libmsi-1.0-dev - = libmsi-1.0-0
gir1.2-libosinfo-1.0-dev - = libosinfo-1.0-0
gir1.2-libvirtgconfig-1.0-dev - = libvirt-glib-1.0-0
gir1.2-libvirtglib-1.0-dev - = libvirt-glib-1.0-0
gir1.2-libvirtgobject-1.0-dev - = libvirt-glib-1.0-0
gir1.2-libxfce4panel-2.0-dev - = libxfce4panel-2.0-4
gir1.2-libxfce4ui-2.0-dev - = libxfce4ui-2-0
gir1.2-libxfce4util-1.0-dev - = libxfce4util7
gir1.2-libxfce4windowing-0.0-dev - = libxfce4windowing-0-0
gir1.2-libxfce4windowingui-0.0-dev - = libxfce4windowing-0-0
gir1.2-libxml2-2.0-dev - = .
gir1.2-lokdocview-0.1-dev - = liblibreofficekitgtk
gir1.2-malcontent-0-dev - = libmalcontent-0-0
gir1.2-malcontentui-1-dev - = libmalcontent-0-0,libmalcontent-ui-1-1
gir1.2-manette-0.2-dev - = libmanette-0.2-0
gir1.2-mediaart-2.0-dev - = libmediaart-2.0-0
gir1.2-mirage-3.2-dev - = libmirage11
gir1.2-modulemd-2.0-dev - = libmodulemd2
gir1.2-mpid-3.0-dev - = librhythmbox-core10
gir1.2-msg-1-dev - = libmsgraph-1-1
gir1.2-nautilus-4.0-dev - = libnautilus-extension4
gir1.2-nice-0.1-dev - = libnice10
gir1.2-nm-1.0-dev - = libnm0
gir1.2-nma-1.0-dev - = libnma0
gir1.2-nma4-1.0-dev - = libnma-gtk4-0
gir1.2-osmgpsmap-1.0-dev - = libosmgpsmap-1.0-1
gir1.2-ostree-1.0-dev - = libostree-1-1
gir1.2-panel-1-dev - = libpanel-1-1
gir1.2-pango-1.0-dev - = libpango-1.0-0,libpangocairo-1.0-0,libpangoft2-1.0-0,libpangoxft-1.0-0
gir1.2-pangocairo-1.0-dev - = libpango-1.0-0,libpangocairo-1.0-0,libpangoft2-1.0-0,libpangoxft-1.0-0
gir1.2-pangofc-1.0-dev - = libpango-1.0-0,libpangocairo-1.0-0,libpangoft2-1.0-0,libpangoxft-1.0-0
gir1.2-pangoft2-1.0-dev - = libpango-1.0-0,libpangocairo-1.0-0,libpangoft2-1.0-0,libpangoxft-1.0-0
gir1.2-pangoot-1.0-dev - = libpango-1.0-0,libpangocairo-1.0-0,libpangoft2-1.0-0,libpangoxft-1.0-0
gir1.2-pangoxft-1.0-dev - = libpango-1.0-0,libpangocairo-1.0-0,libpangoft2-1.0-0,libpangoxft-1.0-0
gir1.2-papersdocument-4.0-dev - = libppsdocument-4.0-5,libppsview-4.0-4
gir1.2-papersview-4.0-dev - = libppsdocument-4.0-5,libppsview-4.0-4
gir1.2-peas-2-dev - = libpeas-2-0
gir1.2-phosh-0-dev - = libphosh-0.45-0
gir1.2-playerctl-2.0-dev - = libplayerctl2
gir1.2-polkit-1.0-dev - = libpolkit-gobject-1-0
gir1.2-polkitagent-1.0-dev - = libpolkit-agent-1-0,libpolkit-gobject-1-0
gir1.2-poppler-0.18-dev - = libpoppler-glib8t64,libpoppler147
gir1.2-rb-3.0-dev - = librhythmbox-core10
gir1.2-rsvg-2.0-dev - = librsvg2-2
gir1.2-secret-1-dev - = libsecret-1-0
gir1.2-shumate-1.0-dev - = libshumate-1.0-1
gir1.2-snapd-2-dev - = libsnapd-glib-2-1
gir1.2-soup-2.4-dev - = libsoup-2.4-1
gir1.2-soup-3.0-dev - = libsoup-3.0-0
gir1.2-soupgnome-2.4-dev - = libsoup-2.4-1,libsoup-gnome-2.4-1
gir1.2-spelling-1-dev - = libspelling-1-2
gir1.2-spiceclientglib-2.0-dev - = libspice-client-glib-2.0-8
gir1.2-spiceclientgtk-3.0-dev - = libspice-client-glib-2.0-8,libspice-client-gtk-3.0-5
gir1.2-telepathyglib-0.12-dev - = libtelepathy-glib0t64
gir1.2-template-1.0-dev - = libtemplate-glib-1.0-0
gir1.2-tepl-6-dev - = libgedit-tepl-6-3
gir1.2-thunarx-3.0-dev - = libthunarx-3-0
gir1.2-totem-1.0-dev - = libtotem0
gir1.2-totemplparser-1.0-dev - = libtotem-plparser18
gir1.2-tracker-3.0-dev - = libtinysparql-3.0-0
gir1.2-tsparql-3.0-dev - = libtinysparql-3.0-0
gir1.2-uhm-1.0-dev - = libuhttpmock-1.0-1
gir1.2-upowerglib-1.0-dev - = libupower-glib3
gir1.2-valapanel-24.03-dev - = libvalapanel0
gir1.2-vips-8.0-dev - = libvips42t64
gir1.2-vte-2.91-dev - = libvte-2.91-0
gir1.2-vte-3.91-dev - = libvte-2.91-gtk4-0
gir1.2-vulkan-1.0-dev - = .
gir1.2-webkit-6.0-dev - = libjavascriptcoregtk-6.0-1,libwebkitgtk-6.0-4
gir1.2-webkit2-4.1-dev - = libjavascriptcoregtk-4.1-0,libwebkit2gtk-4.1-0
gir1.2-webkit2webextension-4.1-dev - = libjavascriptcoregtk-4.1-0,libwebkit2gtk-4.1-0
gir1.2-webkitwebprocessextension-6.0-dev - = libjavascriptcoregtk-6.0-1,libwebkitgtk-6.0-4
gir1.2-wnck-3.0-dev - = libwnck-3-0
gir1.2-wp-0.5-dev - = libwireplumber-0.5-0
gir1.2-xdp-1.0-dev - = libportal1
gir1.2-xdpgtk3-1.0-dev - = libportal-gtk3-1,libportal1
gir1.2-xdpgtk4-1.0-dev - = libportal-gtk4-1,libportal1
gir1.2-xfconf-0-dev - = libxfconf-0-3
gir1.2-xfixes-4.0-dev - = .
gir1.2-xft-2.0-dev - = .
gir1.2-xlib-2.0-dev - = .
gir1.2-xrandr-1.3-dev - = .
giza-dev libcpgplot0,libgiza0,libpgplot0
glabels-dev ~
glslang-dev .
gmpc-dev libmpd1
gnome-control-center-dev .
gnome-settings-daemon-dev libglib2.0-0 = libgirepository-2.0-0,libglib2.0-0t64
gnome-software-dev libappstream-glib8,libglib2.0-0,libgtk-3-0,libsoup2.4-1 libappstream4,libglib2.0-0,libgtk-4-1,libjson-glib-1.0-0,liblzma5,libpolkit-gobject-1-0,libsoup-3.0-0 libappstream5,libgirepository-2.0-0,libglib2.0-0t64,libgtk-4-1,libjson-glib-1.0-0,liblzma5,libpolkit-gobject-1-0,libsoup-3.0-0
gnome-video-effects-dev .
gnumach-dev - .
gnunet-dev ~ ~,libgnunet0.19 ~,libgnunet0.20t64
gnunet-gtk-dev ~ libgnunetgtk3
gnuradio-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-filesystem1.74.0,libboost-program-options1.74.0,libboost-regex1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-test1.74.0,libboost-thread1.74.0,libcppunit-1.15-0,libfftw3-double3,libfftw3-long3,libfftw3-quad3,libfftw3-single3,libgmp10,libgmpxx4ldbl,libgsm1,liblog4cpp5v5,libpython3.9,libthrift-0.13.0,libvolk2.4 libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-filesystem1.74.0,libboost-program-options1.74.0,libboost-regex1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-test1.74.0,libboost-thread1.74.0,libcppunit-1.15-0,libfftw3-double3,libfftw3-long3,libfftw3-quad3,libfftw3-single3,libgmp10,libgmpxx4ldbl,libgsm1,libpython3.11,libspdlog1.10,libthrift-0.17.0,libvolk2.5 libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-filesystem1.83.0,libboost-program-options1.83.0,libboost-regex1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-test1.83.0,libboost-thread1.83.0,libcppunit-1.15-0,libfftw3-double3,libfftw3-long3,libfftw3-quad3,libfftw3-single3,libgmp10,libgmpxx4ldbl,libgsm1,libpython3.13,libspdlog1.15,libthrift-0.19.0t64,libvolk3.2
gnutls-dev libgnutls-dane0,libgnutls-openssl27,libgnutls30,libgnutlsxx28 libgnutls-dane0,libgnutls-openssl27,libgnutls30,libgnutlsxx30 libgnutls-dane0t64,libgnutls-openssl27t64,libgnutls30t64
gocr-dev . libpgm2asc0.52 libpgm2asc0.52t64
gosa-dev . = -
gpsim-dev ~
gr-dab-dev libgnuradio-dab3.8.0 - libgnuradio-dab3.10.0
graphviz-dev libcdt5,libcgraph6,libgvc6,libgvpr2,liblab-gamut1,libpathplan4,libxdot4
grass-dev libfreetype6,libgdal28,libpq5,libproj19 libfreetype6,libgdal32,libpq5,libproj25 libfreetype6,libgdal36,libpq5,libproj25
gridengine-dev .
gridengine-drmaa-dev .
gsettings-desktop-schemas-dev .
gss-ntlmssp-dev .
gthumb-dev .
guile-2.2-dev ~-libs
guile-3.0-dev ~-libs
guile-cairo-dev ~
guile-gnome2-dev ~-glib -
heartbeat-dev .
heimdal-dev .
hexchat-dev .
hfst-ospell-dev .
htcondor-dev - = .
hybrid-dev .
ibus-anthy-dev ~
inn2-dev .
inspircd-dev .
intel-vc-intrinsics-14-dev - . -
intel-vc-intrinsics-dev - . -
intel-vc-intrinsics-x.y-dev - . -
inventor-dev libinventor1 = libinventor1t64
iraf-dev libcfitsio9,libcurl3-gnutls,libexpat1 libcfitsio10,libcurl3-gnutls,libexpat1 zlib1g
iraf-noao-dev libcfitsio9,libcurl3-gnutls,libexpat1 libcfitsio10,libcurl3-gnutls,libexpat1 zlib1g
irssi-dev .
isc-dhcp-dev .
itcl3-dev ~
itk3-dev ~
ivtools-dev libiv-unidraw2,libiv2 = libiv-unidraw2t64,libiv2t64
janus-dev - libcurl4,libglib2.0-0,libjansson4,libnice10,libsrtp2-1 -
jskeus-dev .
juff-dev - libjuff0.10 libjuff0.10t64
juffed-dev . -
kakasi-dev libkakasi2
kannel-dev libct4,libhiredis0.14,libmariadb3,libpam0g,libpcre16-3,libpcre3,libpcre32-3,libpcrecpp0v5,libpq5,libsqlite3-0,libssl1.1,libsybdb5,libxml2 libct4,libhiredis0.14,libmariadb3,libpam0g,libpcre16-3,libpcre3,libpcre32-3,libpcrecpp0v5,libpq5,libsqlite3-0,libssl3,libsybdb5,libxml2 libct4,libhiredis1.1.0,libmariadb3,libpam0g,libpq5,libsqlite3-0,libssl3t64,libsybdb5,libxml2
kded5-dev libkf5coreaddons5,libkf5crash5,libkf5dbusaddons5,libkf5service5
kded6-dev - = libkf6coreaddons6,libkf6crash6,libkf6dbusaddons6,libkf6service6
kdevelop-dev ~56-libs ~510-libs ~61-libs
kdevplatform-dev kdevelop56-libs -
kea-dev - ~-common
khotkeys-dev . = -
kinit-dev ~
kio-audiocd-dev ~
kirigami-addons-dev - . libkirigamiaddonsstatefulapp6
kirigami-addons5-dev - = .
kirigami2-dev libkf5kirigami2-5
knxd-dev ~-tools
kodi-addons-dev .
kodi-eventclients-dev .
konwert-dev .
kosmindoormap-dev - libkosm1,libkosmindoormap1 libkosm1,libkosmindoormap1,libkosmindoorrouting1
kquickcharts-dev libqt5concurrent5,libqt5core5a,libqt5dbus5,libqt5gui5,libqt5network5,libqt5printsupport5,libqt5qml5,libqt5qmlmodels5,libqt5qmlworkerscript5,libqt5quick5,libqt5quickparticles5,libqt5quickshapes5,libqt5quicktest5,libqt5quickwidgets5,libqt5sql5,libqt5test5,libqt5widgets5,libqt5xml5 = libqt5concurrent5t64,libqt5core5t64,libqt5dbus5t64,libqt5gui5t64,libqt5network5t64,libqt5printsupport5t64,libqt5qml5,libqt5qmlmodels5,libqt5qmlworkerscript5,libqt5quick5,libqt5quickparticles5,libqt5quickshapes5,libqt5quicktest5,libqt5quickwidgets5,libqt5sql5t64,libqt5test5t64,libqt5widgets5t64,libqt5xml5t64
kquickimageeditor-dev - libqt5concurrent5,libqt5core5a,libqt5dbus5,libqt5gui5,libqt5network5,libqt5printsupport5,libqt5qml5,libqt5qmlmodels5,libqt5qmlworkerscript5,libqt5quick5,libqt5quickparticles5,libqt5quickshapes5,libqt5quicktest5,libqt5quickwidgets5,libqt5sql5,libqt5test5,libqt5widgets5,libqt5xml5 libqt6concurrent6,libqt6core6t64,libqt6dbus6,libqt6gui6,libqt6labsplatform6,libqt6network6,libqt6opengl6,libqt6openglwidgets6,libqt6printsupport6,libqt6qml6,libqt6qmlcompiler6,libqt6qmlmeta6,libqt6qmlmodels6,libqt6qmlnetwork6,libqt6qmlworkerscript6,libqt6quick6,libqt6quickcontrols2-6,libqt6quickshapes6,libqt6quicktemplates2-6,libqt6quicktest6,libqt6quickvectorimage6,libqt6quickvectorimagegenerator6,libqt6quickwidgets6,libqt6sql6,libqt6test6,libqt6widgets6,libqt6xml6,qml6-module-qt-labs-animation,qml6-module-qt-labs-folderlistmodel,qml6-module-qt-labs-qmlmodels,qml6-module-qt-labs-settings,qml6-module-qt-labs-sharedimage,qml6-module-qt-labs-wavefrontmesh,qml6-module-qtcore,qml6-module-qtqml-xmllistmodel,qml6-module-qtquick-dialogs,qml6-module-qtquick-effects,qml6-module-qtquick-layouts,qml6-module-qtquick-localstorage,qml6-module-qtquick-particles
kross-dev libkf5i18n5,libkf5iconthemes5,libkf5kiocore5,libkf5kiofilewidgets5,libkf5kiogui5,libkf5kiontlm5,libkf5kiowidgets5,libkf5parts5,libkf5widgetsaddons5,libqt5concurrent5,libqt5core5a,libqt5dbus5,libqt5gui5,libqt5network5,libqt5printsupport5,libqt5sql5,libqt5test5,libqt5widgets5,libqt5xml5 libkf5i18n5,libkf5i18nlocaledata5,libkf5iconthemes5,libkf5kiocore5,libkf5kiofilewidgets5,libkf5kiogui5,libkf5kiontlm5,libkf5kiowidgets5,libkf5parts5,libkf5widgetsaddons5,libqt5concurrent5,libqt5core5a,libqt5dbus5,libqt5gui5,libqt5network5,libqt5printsupport5,libqt5sql5,libqt5test5,libqt5widgets5,libqt5xml5 libkf5i18n5,libkf5i18nlocaledata5,libkf5iconthemes5,libkf5kiocore5,libkf5kiofilewidgets5,libkf5kiogui5,libkf5kiontlm5,libkf5kiowidgets5,libkf5parts5,libkf5widgetsaddons5,libqt5concurrent5t64,libqt5core5t64,libqt5dbus5t64,libqt5gui5t64,libqt5network5t64,libqt5printsupport5t64,libqt5sql5t64,libqt5test5t64,libqt5widgets5t64,libqt5xml5t64
kscreenlocker-dev libkscreenlocker5 = libkscreenlocker6
kuserfeedback-dev libkuserfeedbackcore1,libkuserfeedbackwidgets1
kwayland-dev - = libkwaylandclient6
kwin-dev ~-common = ~-common,libkwin6
ladspa-sdk-dev .
lam-dev liblam4 = liblam4t64
lam4-dev liblam4 = liblam4t64
lava-dev . = -
lib1305-dev - = ~-1
lib25519-dev - = ~-1
lib2geom-dev - ~1.2.0 ~1.4.0
lib32c-dev .
lib32gcc-10-dev . -
lib32gcc-11-dev - . -
lib32gcc-12-dev - .
lib32gcc-13-dev - = .
lib32gcc-14-dev - = .
lib32gcc-9-dev . -
lib32gfortran-10-dev . -
lib32gfortran-11-dev - . -
lib32gfortran-12-dev - .
lib32gfortran-13-dev - = .
lib32gfortran-14-dev - = .
lib32gfortran-9-dev . -
lib32go-10-dev . -
lib32go-11-dev - . -
lib32go-12-dev - .
lib32go-13-dev - = .
lib32go-14-dev - = .
lib32go-9-dev . -
lib32gphobos-10-dev zlib1g -
lib32gphobos-11-dev - zlib1g -
lib32gphobos-12-dev - zlib1g
lib32gphobos-13-dev - = zlib1g
lib32gphobos-14-dev - = zlib1g
lib32gphobos-9-dev zlib1g -
lib32ncurses-dev libncurses6,libncursesw6,libtinfo6
lib32ncurses5-dev libncurses6,libncursesw6,libtinfo6 = -
lib32ncursesw5-dev libncurses6,libncursesw6,libtinfo6 = -
lib32objc-10-dev . -
lib32objc-11-dev - . -
lib32objc-12-dev - .
lib32objc-13-dev - = .
lib32objc-14-dev - = .
lib32objc-9-dev . -
lib32readline-dev libncurses6,libncursesw6,libtinfo6
lib32readline6-dev libncurses6,libncursesw6,libtinfo6
lib32stdc++-10-dev libasan6,libatomic1,libgcc-s1,libgomp1,libitm1,liblsan0,libquadmath0,libstdc++6,libtsan0,libubsan1 -
lib32stdc++-11-dev - libasan6,libtsan0 -
lib32stdc++-12-dev - libasan8,libatomic1,libgcc-s1,libgomp1,libitm1,liblsan0,libquadmath0,libstdc++6,libtsan2,libubsan1 .
lib32stdc++-13-dev - = .
lib32stdc++-14-dev - = libasan8,libatomic1,libgcc-s1,libgomp1,libhwasan0,libitm1,liblsan0,libquadmath0,libstdc++6,libtsan2,libubsan1
lib32stdc++-9-dev libasan5 -
lib32tinfo-dev libncurses6,libncursesw6,libtinfo6 = -
lib32z-dev zlib1g
lib32z1-dev zlib1g
lib3ds-dev ~-1-3
lib3mf-dev ~1 = ~1t64
lib4ti2-dev - ~-0 ~-0t64
liba52-0.7.4-dev ~
liba52-dev ~-0.7.4
libaa1-dev ~
libaacs-dev ~0
libaal-dev . = -
libabigail-dev ~0 = ~5
libabiword-dev ~-3.0
libabsl-dev ~20200923 ~20220623 ~20240722
libabw-dev ~-0.1-1
libaccel-config-dev - ~1
libaccounts-glib-dev ~0
libaccounts-qt5-dev ~-1
libaccounts-qt6-dev - = ~-1
libaccountsservice-dev ~0
libace-dev ~-6.5.12 ~-7.0.8 ~-8.0.2
libace-flreactor-dev libace-6.5.12,~-6.5.12 libace-7.0.8,~-7.0.8 libace-8.0.2,~-8.0.2
libace-foxreactor-dev libace-6.5.12,~-6.5.12 libace-7.0.8,~-7.0.8 libace-8.0.2,~-8.0.2
libace-htbp-dev libace-6.5.12,~-6.5.12 libace-7.0.8,~-7.0.8 libace-8.0.2,~-8.0.2
libace-inet-dev libace-6.5.12,~-6.5.12 libace-7.0.8,~-7.0.8 libace-8.0.2,~-8.0.2
libace-inet-ssl-dev libace-6.5.12,libace-inet-6.5.12,~-6.5.12,libace-ssl-6.5.12 libace-7.0.8,libace-inet-7.0.8,~-7.0.8,libace-ssl-7.0.8 libace-8.0.2,libace-inet-8.0.2,~-8.0.2,libace-ssl-8.0.2
libace-rmcast-dev libace-6.5.12,~-6.5.12 libace-7.0.8,~-7.0.8 libace-8.0.2,~-8.0.2
libace-ssl-dev libace-6.5.12,~-6.5.12 libace-7.0.8,~-7.0.8 libace-8.0.2,~-8.0.2
libace-tkreactor-dev libace-6.5.12,~-6.5.12 libace-7.0.8,~-7.0.8 libace-8.0.2,~-8.0.2
libace-tmcast-dev libace-6.5.12,~-6.5.12 libace-7.0.8,~-7.0.8 libace-8.0.2,~-8.0.2
libace-xml-utils-dev libace-6.5.12,~-6.5.12 libace-7.0.8,~-7.0.8 libace-8.0.2,~-8.0.2
libace-xtreactor-dev libace-6.5.12,~-6.5.12 libace-7.0.8,~-7.0.8 libace-8.0.2,~-8.0.2
libacexml-dev libace-6.5.12,~-6.5.12 libace-7.0.8,~-7.0.8 libace-8.0.2,~-8.0.2
libacl1-dev ~
libacpi-dev ~0
libactionlib-dev ~1d
libactionlib-msgs-dev .
libad9361-dev ~-0
libada-bar-codes-dev - = ~2
libadacgi-dev - = ~5
libadacgi4-dev ~ -
libadacgi6-dev - libadacgi4 -
libadasockets-dev - = ~11
libadasockets10-dev ~ -
libadasockets12-dev - libadasockets10 -
libaddresses-dev ~0 = ~0.5.0
libaddressview-dev libaddresses0,~0 = libaddresses0.5.0,~0.5.0
libadios-dev . = -
libadios-mpich-dev . = -
libadios-openmpi-dev . = -
libadios2-common-c++11-dev - = .
libadios2-common-c-dev - = .
libadios2-common-core-dev - = .
libadios2-mpi-auxiliary-dev - = ~-2.10
libadios2-mpi-c++11-dev - = libadios2-mpi-auxiliary-2.10,~-2.10,libadios2-mpi-core-2.10
libadios2-mpi-c-dev - = libadios2-mpi-auxiliary-2.10,~-2.10,~ore-2.10
libadios2-mpi-core-dev - = libadios2-mpi-auxiliary-2.10,~-2.10
libadios2-mpi-fortran-dev - = libadios2-mpi-auxiliary-2.10,libadios2-mpi-core-2.10,~-2.10
libadios2-serial-auxiliary-dev - = ~-2.10
libadios2-serial-c++11-dev - = libadios2-serial-auxiliary-2.10,~-2.10,libadios2-serial-core-2.10
libadios2-serial-c-dev - = libadios2-serial-auxiliary-2.10,~-2.10,~ore-2.10
libadios2-serial-core-dev - = libadios2-serial-auxiliary-2.10,~-2.10
libadios2-serial-fortran-dev - = libadios2-serial-auxiliary-2.10,libadios2-serial-core-2.10,~-2.10
libadmesh-dev ~1
libadns1-dev ~ = ~t64
libadolc-dev ~2 = ~2t64
libadplug-dev ~-2.3.3-0
libadwaita-1-dev - ~-0
libadwaitaqt-dev ~1
libadwaitaqt6-dev - ~-1
libaec-dev ~0,libsz2
libafflib-dev ~0v5 = ~0t64
libafterimage-dev ~0 = ~0t64
libagg-dev .
libagg2-dev ~ = ~t64
libags-audio-dev ~3,libags3 ~4,libags4 ~7t64,libags7t64
libags-dev ~3 ~4 ~7t64
libags-gui-dev ~3,libags3 ~4,libags4 ~7t64,libags7t64
libahp-gt-dev - ~1
libahp-xc-dev - ~1
libahven-dev - = ~31
libahven11-dev - libahven30 -
libahven9-dev libahven30 -
libaiksaurus-1.2-dev ~-0c2a
libaiksaurus-dev ~-1.2-0c2a
libaiksaurusgtk-1.2-dev ~-0c2a = -
libaiksaurusgtk-dev ~-1.2-0c2a = -
libaio-dev ~1 = ~1t64
libairspy-dev ~0
libairspyhf-dev ~1
libakonadi-dev - = libkpim6akonadiagentbase6,libkpim6akonadicore6,libkpim6akonadiprivate6,libkpim6akonadiwidgets6,libkpim6akonadixml6
libakonadicalendar-dev - = libkpim6akonadicalendar6
libakonadicontact-dev - = libkpim6akonadicontactcore6,libkpim6akonadicontactwidgets6
libakonadimime-dev - = libkpim6akonadimime6
libakonadisearch-dev - = libkpim6akonadisearchcore6,libkpim6akonadisearchdebug6,libkpim6akonadisearchpim6,libkpim6akonadisearchxapian6
libakonadiserver-dev - = libkpim6akonadiprivate6
libalberta-dev ~4 = ~5
libaldmb1-dev ~,libdumb1 = ~t64,libdumb1t64
libalglib-dev ~3.17 ~3.19 ~4.2
libalkimia5-dev ~-7 ~-8
liballeggl4-dev ~.4,liballegro4.4,libjpgalleg4.4 = ~.4t64,liballegro4.4t64,libjpgalleg4.4t64
liballegro-acodec5-dev ~.2,liballegro5.2 = ~.2t64,liballegro5.2t64
liballegro-audio5-dev ~.2,liballegro5.2 = ~.2t64,liballegro5.2t64
liballegro-dev ~4.4,libjpgalleg4.4 = ~4.4t64,libjpgalleg4.4t64
liballegro-dialog5-dev ~.2,liballegro5.2 = ~.2t64,liballegro5.2t64
liballegro-image5-dev ~.2,liballegro5.2 = ~.2t64,liballegro5.2t64
liballegro-physfs5-dev ~.2,liballegro5.2 = ~.2t64,liballegro5.2t64
liballegro-ttf5-dev ~.2,liballegro5.2 = ~.2t64,liballegro5.2t64
liballegro-video5-dev liballegro-audio5.2,~.2,liballegro5.2 = liballegro-audio5.2t64,~.2t64,liballegro5.2t64
liballegro4-dev ~.4,libjpgalleg4.4 = ~.4t64,libjpgalleg4.4t64
liballegro4.2-dev liballegro4.4,libjpgalleg4.4 = liballegro4.4t64,libjpgalleg4.4t64
liballegro5-dev ~.2 = ~.2t64
libalog-dev - = ~0.6.3
libalog6-dev libalog0.6.2 -
libalog8-dev - libalog0.6.2 -
libalpm-dev - ~13 ~15
libalsaplayer-dev ~0
libalure-dev ~1
libalut-dev ~0
libam7xxx-dev ~0.1
libambix-dev ~0
libamd-comgr-dev - ~2
libamd-smi-dev - = ~0
libamdhip64-dev - ~-5,libhiprtc-builtins5
libament-index-cpp-dev - ~0d
libaml-dev - ~0 ~0t64
libamplsolver-dev ~0
libamtk-5-dev ~-0 = -
libanalitza-dev ~8,~gui8,~plot8,~widgets8 = ~9,~gui9,~plot9,~widgets9
libancient-dev - ~2
libanet-dev - = ~0.4.3
libanet5-dev libanet0.4.3 -
libanet7-dev - libanet0.4.3 -
libanfo-dev ~0 -
libanfo0-dev ~ -
libangles-dev .
libanjuta-dev ~-3-0 = -
libann-cctbx-dev - ~0
libann-dev ~0
libansilove-dev ~1
libanthy-dev ~1 = ~1t64
libanthyinput-dev ~0 = ~0t64
libantic-dev - ~0 -
libantlr-dev .
libantlr3c-dev ~-3.4-0
libantlr4-runtime-dev ~4.9
libao-dev ~4
libaom-dev ~0 ~3
libaosd-dev ~-text2,~2
libapache2-mod-form-dev libapr1,libaprutil1,libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix2 libapr1,libaprutil1,libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3 libapr1t64,libaprutil1t64,libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3
libapache2-mod-perl2-dev .
libapbs-dev ~3 = ~3t64
libaperture-0-dev ~-0
libapogee-dev - ~3 ~3t64
libapophenia-dev ~2 = ~2t64
libapophenia2-dev ~ = ~t64
libapparmor-dev ~1
libappimage-dev - ~1.0abi1 ~1.0abi1t64
libappindicator-dev libayatana-appindicator1 = -
libappindicator3-0.1-cil-dev . -
libappindicator3-dev libayatana-appindicator3-1
libappmenu-gtk2-parser-dev ~0 = -
libappmenu-gtk3-parser-dev ~0
libappstream-compose-dev ~0,libappstream4 = ~0,libappstream5
libappstream-dev ~4 = ~5
libappstream-glib-dev ~8
libappstreamqt-dev ~2 = ~3
libappstreamqt5-dev - = ~-3
libapr-memcache-dev ~0 = -
libapr1-dev ~ = ~t64
libapreq2-dev ~-3 - ~-3t64
libapriltag-dev ~1 ~3 ~3t64
libapron-dev ~ -
libaprutil1-dev ~ = ~t64
libapt-pkg-dev ~6.0 = ~7.0
libaqbanking-dev ~44
libaqsis-dev ~1 -
libaravis-dev ~-0.8-0
libarchive-dev ~13 = ~13t64
libarcus-dev ~3 = ~5
libargh-dev .
libargon2-0-dev libargon2-1 = -
libargon2-dev ~-1
libargparse-dev - = .
libargs-dev .
libargtable2-dev ~-0
libaria2-0-dev ~
libaribb24-dev ~-0 = ~-0t64
libarm-compute-dev - = ~43
libarmadillo-dev ~10 ~11 ~14
libarmci-mpi-dev .
libarmnn-dev ~22 = ~33t64
libarmnntfliteparser-dev libarmnn22,~22 = libarmnn33t64,~24t64
libarpack++2-dev ~c2a
libarpack2-dev ~ = ~t64
libarpack64-2-dev - = ~
libart-2.0-dev ~-2
libasio-dev .
libasis2019.1-dev ~ -
libasl-dev ~0 = ~0t64
libasm-dev ~1,libelf1 = ~1t64,libelf1t64
libasmjit-dev ~0 .
libasound-dev ~2 = ~2t64
libasound2-dev ~ = ~t64
libaspell-dev ~15
libasprintf-dev ~0v5
libass-dev ~9
libassa-3.5-5-dev ~v5 = ~t64
libassimp-dev ~5
libassuan-dev ~0 = ~9
libassuan-mingw-w64-dev .
libast-dev ~2 = ~2t64
libast1-dev libast2 = libast2t64
libast2-dev ~ = ~t64
libastcenc-dev ~0d ~3d ~5d
libastro-dev ~1
libastrometry-dev ~0 = ~0t64
libastyle-dev ~3
libasyncaudio-dev ~1.6 = ~1.6t64
libasynccore-dev ~1.6 = ~1.6t64
libasynccpp-dev ~1.6 = ~1.6t64
libasyncfuture-dev - libqt5concurrent5,libqt5core5a,libqt5dbus5,libqt5gui5,libqt5network5,libqt5printsupport5,libqt5sql5,libqt5test5,libqt5widgets5,libqt5xml5 libqt5concurrent5t64,libqt5core5t64,libqt5dbus5t64,libqt5gui5t64,libqt5network5t64,libqt5printsupport5t64,libqt5sql5t64,libqt5test5t64,libqt5widgets5t64,libqt5xml5t64
libasyncns-dev ~0
libasyncqt-dev ~1.6 = ~1.6t64
libatalk-dev - = ~
libatasmart-dev ~4
libatf-dev ~-c++-2,~-c-1
libatk-bridge2.0-dev ~-0 ~-0,libatk1.0-0,libatspi2.0-0 ~-0t64,libatk1.0-0t64,libatspi2.0-0t64
libatk1.0-dev ~-0 = ~-0t64
libatkmm-1.6-dev ~-1v5
libatlas-base-dev libatlas3-base = -
libatlas-ecmwf-dev ~-0
libatm-dev ~1 = ~1t64
libatm1-dev ~ = ~t64
libatomic-ops-dev .
libatomic-queue-dev ~0
libatomicbitvector-dev .
libatomicparsley-dev ~0 = -
libatopology-dev libasound2,~2 = libasound2t64,~2t64
libatrildocument-dev ~3 = ~3t64
libatrilview-dev ~3 = ~3t64
libatspi2.0-dev ~-0 = ~-0t64
libattr1-dev ~
libaubio-dev ~5
libaudclient-dev ~2
libaudio-dev ~2
libaudiofile-dev ~1
libaudiomask-dev ~1
libaudit-dev ~1
libaugeas-dev ~0
libaunit-dev - = ~22
libaunit20-dev ~ -
libaunit22-dev - libaunit21 -
libauparse-dev ~0 = ~0t64
libauthselect-dev - = ~3
libavahi-client-dev ~3,libavahi-common3
libavahi-common-dev ~3
libavahi-compat-libdnssd-dev libavahi-client3,libavahi-common3,~1
libavahi-core-dev libavahi-common3,~7
libavahi-glib-dev libavahi-common3,~1
libavahi-gobject-dev libavahi-client3,libavahi-common3,libavahi-glib1,~0
libavahi-ui-gtk3-dev libavahi-client3,libavahi-common3,libavahi-glib1,~-0
libavc1394-dev ~-0
libavcodec-dev ~58,libavutil56,libswresample3 ~59,libavutil57,libswresample4 ~61,libavutil59,libswresample5
libavdevice-dev libavcodec58,~58,libavfilter7,libavformat58,libavutil56,libpostproc55,libswresample3,libswscale5 libavcodec59,~59,libavfilter8,libavformat59,libavutil57,libpostproc56,libswresample4,libswscale6 libavcodec61,~61,libavfilter10,libavformat61,libavutil59,libpostproc58,libswresample5,libswscale8
libavfilter-dev libavcodec58,~7,libavformat58,libavutil56,libpostproc55,libswresample3,libswscale5 libavcodec59,~8,libavformat59,libavutil57,libpostproc56,libswresample4,libswscale6 libavcodec61,~10,libavformat61,libavutil59,libpostproc58,libswresample5,libswscale8
libavformat-dev libavcodec58,~58,libavutil56,libswresample3 libavcodec59,~59,libavutil57,libswresample4 libavcodec61,~61,libavutil59,libswresample5
libavif-dev ~9 ~15 ~16
libavifile-0.7-dev ~c2
libavkys-dev ~8 ~9
libavl-dev ~1 = ~1t64
libavogadro-dev ~2-1 = ~2-1t64
libavresample-dev ~4,libavutil56 -
libavro-dev ~23 = ~24
libavtp-dev - = ~0
libavutil-dev ~56 ~57 ~59
libaws20-dev libaws6 -
libax25-dev ~
libaxc-dev ~0
libayatana-appindicator-dev ~1 = -
libayatana-appindicator0.1-cil-dev . = -
libayatana-appindicator3-0.1-cil-dev - . -
libayatana-appindicator3-dev ~-1
libayatana-common-dev - ~0
libayatana-ido3-0.4-dev ~-0
libayatana-ido3-dev ~-0.4-0
libayatana-indicator-dev ~7 = -
libayatana-indicator3-dev ~-7
libb2-dev ~-1
libb64-dev ~-0d
libbabeltrace-ctf-dev libbabeltrace1
libbabeltrace-dev ~1
libbabeltrace2-dev ~-0
libbabl-dev ~-0.1-0
libbacktrace-dev - = ~0
libbackward-cpp-dev .
libball1.5-dev ~ = -
libballview1.5-dev ~ = -
libbaloowidgets-dev - = libkf6baloowidgets6
libbam-dev zlib1g
libbambamc-dev ~0
libbamf3-dev ~-2 = ~-2t64
libbamtools-dev ~2.5.1 ~2.5.2
libbart-dev .
libbase16384-dev - ~-2
libbase58-dev ~-0 -
libbaseencode-dev ~1 = -
libbasicobjects-dev ~0 = ~0t64
libbasix-dev ~0 ~0.5 ~0.9
libbbhash-dev .
libbc-ur-dev - = .
libbcg729-dev ~-0
libbcm2835-dev - .
libbcmatroska2-dev - ~-5
libbctoolbox-dev ~1 = ~2
libbdd-dev ~0c2
libbde-dev ~1 = ~1t64
libbdplus-dev ~0
libbearssl-dev - ~0
libbelcard-dev ~1
libbellesip-dev ~1 = ~3
libbelr-dev ~1
libbemenu-dev - ~0
libbenchmark-dev ~1 ~1debian ~1.9.1
libbfb-dev ~0 = ~0t64
libbfb0-dev ~ = ~t64
libbfd-dev libbinutils,libctf-nobfd0,libctf0 = libbinutils,libctf-nobfd0,libctf0,libgprofng0,libsframe1
libbfio-dev ~1
libbg-dev ~2
libbgcode-dev - = .
libbiblesync-dev ~1.1
libbibutils-dev ~7 ~8
libbifrost-dev - = ~0
libbigint-dev ~0 = -
libbigwig-dev ~0 = ~0t64
libbind-dev ~9-161,libdns1110,libirs161,libisc1105,libisccc161,libisccfg163,liblwres161 -
libbind-export-dev libdns-export1110,libirs-export161,libisc-export1105,libisccc-export161,libisccfg-export163 -
libbinio-dev ~1v5
libbiococoa-dev ~2 = -
libbiod-dev ~0 -
libbiometric-dev ~0
libbiometry-dev - ~1
libbioparser-dev zlib1g
libbiosig-dev ~3
libbiosoup-dev - .
libbison-dev .
libbitarray-dev - .
libbitmask-dev ~1
libbitstream-dev .
libbladerf-dev ~2
libblas-dev ~3
libblas64-dev .
libblaspp-dev - = .
libblasr-dev ~5.3.4,libpbcopper1.8.0 ~5.3.5,libpbcopper2.0.0 ~5.3.5,libpbcopper2.3.0
libblis-dev .
libblis-openmp-dev .
libblis-pthread-dev .
libblis-serial-dev .
libblis64-dev .
libblis64-openmp-dev .
libblis64-pthread-dev .
libblis64-serial-dev .
libbliss-dev ~2
libblitz-dev ~0v5 = ~0t64
libblitz0-dev ~v5 = ~t64
libblkid-dev ~1,libuuid1
libblkio-dev - = ~1
libblockdev-btrfs-dev ~2,libblockdev-utils2 = ~3,libblockdev-utils3
libblockdev-crypto-dev ~2 = ~3,libblockdev-utils3
libblockdev-dev ~2 = ~-utils3,~3
libblockdev-dm-dev ~2,libblockdev-utils2 = ~3
libblockdev-fs-dev ~2 = ~3,libblockdev-utils3
libblockdev-kbd-dev ~2,libblockdev-utils2 = -
libblockdev-loop-dev ~2,libblockdev-utils2 = ~3
libblockdev-lvm-dbus-dev ~2 = ~3
libblockdev-lvm-dev ~2,libblockdev-utils2 = ~3,libblockdev-utils3
libblockdev-mdraid-dev ~2,libblockdev-utils2 = ~3,libblockdev-utils3
libblockdev-mpath-dev ~2,libblockdev-utils2 = ~3
libblockdev-nvdimm-dev ~2,libblockdev-utils2 = ~3,libblockdev-utils3
libblockdev-nvme-dev - = ~3,libblockdev-utils3
libblockdev-part-dev ~2 = ~3
libblockdev-part-err-dev ~2 = -
libblockdev-smart-dev - = ~3,libblockdev-utils3
libblockdev-swap-dev ~2,libblockdev-utils2 = ~3,libblockdev-utils3
libblockdev-utils-dev ~2 = ~3
libblocksruntime-dev ~0
libbloom-dev ~1 = ~2
libblosc-dev ~1
libblosc2-dev - = ~-4
libbluetooth-dev ~3
libbluetooth3-dev ~
libbluray-dev ~2
libbmusb-dev ~6
libbobcat-dev ~5 ~6
libbogl-dev ~0
libboinc-app-dev ~7,libboinc7 = ~7t64,libboinc7t64
libbolt-15-dev - . -
libbolt-16-dev . = -
libbolt-17-dev - = .
libbolt-18-dev - = .
libbolt-19-dev - .
libbolt-22-dev - = .
libbolt-dev - = .
libbond-dev .
libbondcpp-dev ~1d
libboost-all-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-container1.74.0,libboost-context1.74.0,libboost-coroutine1.74.0,libboost-date-time1.74.0,libboost-fiber1.74.0,libboost-filesystem1.74.0,libboost-graph-parallel1.74.0,libboost-graph1.74.0,libboost-iostreams1.74.0,libboost-locale1.74.0,libboost-log1.74.0,libboost-math1.74.0,libboost-mpi-python1.74.0,libboost-mpi1.74.0,libboost-nowide1.74.0,libboost-numpy1.74.0,libboost-program-options1.74.0,libboost-python1.74.0,libboost-random1.74.0,libboost-regex1.74.0,libboost-serialization1.74.0,libboost-stacktrace1.74.0,libboost-system1.74.0,libboost-test1.74.0,libboost-thread1.74.0,libboost-timer1.74.0,libboost-type-erasure1.74.0,libboost-wave1.74.0 = libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-container1.83.0,libboost-context1.83.0,libboost-coroutine1.83.0,libboost-date-time1.83.0,libboost-fiber1.83.0,libboost-filesystem1.83.0,libboost-graph-parallel1.83.0,libboost-graph1.83.0,libboost-iostreams1.83.0,libboost-json1.83.0,libboost-locale1.83.0,libboost-log1.83.0,libboost-math1.83.0,libboost-mpi-python1.83.0,libboost-mpi1.83.0,libboost-nowide1.83.0,libboost-numpy1.83.0,libboost-program-options1.83.0,libboost-python1.83.0,libboost-random1.83.0,libboost-regex1.83.0,libboost-serialization1.83.0,libboost-stacktrace1.83.0,libboost-system1.83.0,libboost-test1.83.0,libboost-thread1.83.0,libboost-timer1.83.0,libboost-type-erasure1.83.0,libboost-url1.83.0,libboost-wave1.83.0
libboost-atomic-dev ~1.74.0 = ~1.83.0
libboost-atomic1.74-dev ~.0 = -
libboost-atomic1.81-dev - ~.0 -
libboost-atomic1.83-dev - = ~.0
libboost-atomic1.88-dev - = ~.0
libboost-charconv1.88-dev - = .
libboost-chrono-dev ~1.74.0 = ~1.83.0t64
libboost-chrono1.74-dev ~.0 = -
libboost-chrono1.81-dev - ~.0 -
libboost-chrono1.83-dev - = ~.0t64
libboost-chrono1.88-dev - = ~.0t64
libboost-container-dev ~1.74.0 = ~1.83.0
libboost-container1.74-dev ~.0 = -
libboost-container1.81-dev - ~.0 -
libboost-container1.83-dev - = ~.0
libboost-container1.88-dev - = ~.0
libboost-context-dev libboost-atomic1.74.0,libboost-chrono1.74.0,~1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0 = libboost-atomic1.83.0,libboost-chrono1.83.0t64,~1.83.0,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0
libboost-context1.74-dev libboost-atomic1.74.0,libboost-chrono1.74.0,~.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0 = -
libboost-context1.81-dev - libboost-atomic1.81.0,libboost-chrono1.81.0,~.0,libboost-date-time1.81.0,libboost-serialization1.81.0,libboost-system1.81.0,libboost-thread1.81.0 -
libboost-context1.83-dev - = libboost-atomic1.83.0,libboost-chrono1.83.0t64,~.0,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0
libboost-context1.88-dev - = libboost-atomic1.88.0,libboost-chrono1.88.0t64,~.0,libboost-date-time1.88.0,libboost-serialization1.88.0,libboost-system1.88.0,libboost-thread1.88.0
libboost-contract-dev ~1.74.0 = ~1.83.0
libboost-contract1.74-dev ~.0 = -
libboost-contract1.81-dev - ~.0 -
libboost-contract1.83-dev - = ~.0
libboost-contract1.88-dev - = ~.0
libboost-coroutine-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-context1.74.0,~1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0 = libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-context1.83.0,~1.83.0,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0
libboost-coroutine1.74-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-context1.74.0,~.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0 = -
libboost-coroutine1.81-dev - libboost-atomic1.81.0,libboost-chrono1.81.0,libboost-context1.81.0,~.0,libboost-date-time1.81.0,libboost-serialization1.81.0,libboost-system1.81.0,libboost-thread1.81.0 -
libboost-coroutine1.83-dev - = libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-context1.83.0,~.0,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0
libboost-coroutine1.88-dev - = libboost-atomic1.88.0,libboost-chrono1.88.0t64,libboost-context1.88.0,~.0,libboost-date-time1.88.0,libboost-serialization1.88.0,libboost-system1.88.0,libboost-thread1.88.0
libboost-date-time-dev ~1.74.0,libboost-serialization1.74.0 = ~1.83.0,libboost-serialization1.83.0
libboost-date-time1.74-dev ~.0,libboost-serialization1.74.0 = -
libboost-date-time1.81-dev - ~.0,libboost-serialization1.81.0 -
libboost-date-time1.83-dev - = ~.0,libboost-serialization1.83.0
libboost-date-time1.88-dev - = ~.0,libboost-serialization1.88.0
libboost-dev .
libboost-exception-dev .
libboost-exception1.74-dev . = -
libboost-exception1.81-dev - . -
libboost-exception1.83-dev - = .
libboost-exception1.88-dev - = .
libboost-ext-ut-dev - = .
libboost-fiber-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-context1.74.0,libboost-date-time1.74.0,~1.74.0,libboost-filesystem1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0 = libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-context1.83.0,libboost-date-time1.83.0,~1.83.0,libboost-filesystem1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0
libboost-fiber1.74-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-context1.74.0,libboost-date-time1.74.0,~.0,libboost-filesystem1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0 = -
libboost-fiber1.81-dev - libboost-atomic1.81.0,libboost-chrono1.81.0,libboost-context1.81.0,libboost-date-time1.81.0,~.0,libboost-filesystem1.81.0,libboost-serialization1.81.0,libboost-system1.81.0,libboost-thread1.81.0 -
libboost-fiber1.83-dev - = libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-context1.83.0,libboost-date-time1.83.0,~.0,libboost-filesystem1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0
libboost-fiber1.88-dev - = libboost-atomic1.88.0,libboost-chrono1.88.0t64,libboost-context1.88.0,libboost-date-time1.88.0,~.0,libboost-filesystem1.88.0,libboost-serialization1.88.0,libboost-system1.88.0,libboost-thread1.88.0
libboost-filesystem-dev ~1.74.0,libboost-system1.74.0 = libboost-atomic1.83.0,~1.83.0,libboost-system1.83.0
libboost-filesystem1.74-dev ~.0,libboost-system1.74.0 = -
libboost-filesystem1.81-dev - libboost-atomic1.81.0,~.0,libboost-system1.81.0 -
libboost-filesystem1.83-dev - = libboost-atomic1.83.0,~.0,libboost-system1.83.0
libboost-filesystem1.88-dev - = libboost-atomic1.88.0,~.0,libboost-system1.88.0
libboost-graph-dev ~1.74.0,libboost-regex1.74.0,libboost-serialization1.74.0,libboost-test1.74.0 = ~1.83.0,libboost-regex1.83.0,libboost-serialization1.83.0,libboost-test1.83.0
libboost-graph-parallel-dev ~1.74.0,libboost-serialization1.74.0,libboost-test1.74.0 = ~1.83.0,libboost-serialization1.83.0,libboost-test1.83.0
libboost-graph-parallel1.74-dev ~.0,libboost-serialization1.74.0,libboost-test1.74.0 = -
libboost-graph-parallel1.81-dev - ~.0,libboost-serialization1.81.0,libboost-test1.81.0 -
libboost-graph-parallel1.83-dev - = ~.0,libboost-serialization1.83.0,libboost-test1.83.0
libboost-graph-parallel1.88-dev - = ~.0,libboost-serialization1.88.0,libboost-test1.88.0
libboost-graph1.74-dev ~.0,libboost-regex1.74.0,libboost-serialization1.74.0,libboost-test1.74.0 = -
libboost-graph1.81-dev - ~.0,libboost-regex1.81.0,libboost-serialization1.81.0,libboost-test1.81.0 -
libboost-graph1.83-dev - = ~.0,libboost-regex1.83.0,libboost-serialization1.83.0,libboost-test1.83.0
libboost-graph1.88-dev - = ~.0,libboost-regex1.88.0,libboost-serialization1.88.0,libboost-test1.88.0
libboost-iostreams-dev ~1.74.0,libboost-regex1.74.0 = ~1.83.0,libboost-regex1.83.0
libboost-iostreams1.74-dev ~.0,libboost-regex1.74.0 = -
libboost-iostreams1.81-dev - ~.0,libboost-regex1.81.0 -
libboost-iostreams1.83-dev - = ~.0,libboost-regex1.83.0
libboost-iostreams1.88-dev - = ~.0,libboost-regex1.88.0
libboost-json-dev - = libboost-container1.83.0,~1.83.0,libboost-system1.83.0
libboost-json1.81-dev - libboost-container1.81.0,~.0,libboost-system1.81.0 -
libboost-json1.83-dev - = libboost-container1.83.0,~.0,libboost-system1.83.0
libboost-json1.88-dev - = libboost-container1.88.0,~.0,libboost-system1.88.0
libboost-locale-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,~1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0 = libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,~1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0
libboost-locale1.74-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,~.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0 = -
libboost-locale1.81-dev - libboost-atomic1.81.0,libboost-chrono1.81.0,libboost-date-time1.81.0,~.0,libboost-serialization1.81.0,libboost-system1.81.0,libboost-thread1.81.0 -
libboost-locale1.83-dev - = libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,~.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0
libboost-locale1.88-dev - = libboost-atomic1.88.0,libboost-chrono1.88.0t64,libboost-date-time1.88.0,~.0,libboost-serialization1.88.0,libboost-system1.88.0,libboost-thread1.88.0
libboost-log-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-filesystem1.74.0,~1.74.0,libboost-regex1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0 = libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-filesystem1.83.0,~1.83.0,libboost-regex1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0
libboost-log1.74-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-filesystem1.74.0,~.0,libboost-regex1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0 = -
libboost-log1.81-dev - libboost-atomic1.81.0,libboost-chrono1.81.0,libboost-date-time1.81.0,libboost-filesystem1.81.0,~.0,libboost-regex1.81.0,libboost-serialization1.81.0,libboost-system1.81.0,libboost-thread1.81.0 -
libboost-log1.83-dev - = libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-filesystem1.83.0,~.0,libboost-regex1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0
libboost-log1.88-dev - = libboost-atomic1.88.0,libboost-chrono1.88.0t64,libboost-date-time1.88.0,libboost-filesystem1.88.0,~.0,libboost-regex1.88.0,libboost-serialization1.88.0,libboost-system1.88.0,libboost-thread1.88.0
libboost-math-dev ~1.74.0 = ~1.83.0
libboost-math1.74-dev ~.0 = -
libboost-math1.81-dev - ~.0 -
libboost-math1.83-dev - = ~.0
libboost-math1.88-dev - = ~.0
libboost-mpi-dev ~1.74.0,libboost-serialization1.74.0 = ~1.83.0,libboost-serialization1.83.0
libboost-mpi-python-dev ~1.74.0,libboost-mpi1.74.0,libboost-serialization1.74.0 = ~1.83.0,libboost-mpi1.83.0,libboost-serialization1.83.0
libboost-mpi-python1.74-dev ~.0,libboost-mpi1.74.0,libboost-serialization1.74.0 = -
libboost-mpi-python1.81-dev - ~.0,libboost-mpi1.81.0,libboost-serialization1.81.0 -
libboost-mpi-python1.83-dev - = ~.0,libboost-mpi1.83.0,libboost-serialization1.83.0
libboost-mpi-python1.88-dev - = ~.0,libboost-mpi1.88.0,libboost-serialization1.88.0
libboost-mpi1.74-dev ~.0,libboost-serialization1.74.0 = -
libboost-mpi1.81-dev - ~.0,libboost-serialization1.81.0 -
libboost-mpi1.83-dev - = ~.0,libboost-serialization1.83.0
libboost-mpi1.88-dev - = ~.0,libboost-serialization1.88.0
libboost-nowide-dev ~1.74.0 = ~1.83.0
libboost-nowide1.74-dev ~.0 = -
libboost-nowide1.81-dev - ~.0 -
libboost-nowide1.83-dev - = ~.0
libboost-nowide1.88-dev - = ~.0
libboost-numpy-dev ~1.74.0 = ~1.83.0
libboost-numpy1.74-dev ~.0 = -
libboost-numpy1.81-dev - ~.0 -
libboost-numpy1.83-dev - = ~.0
libboost-numpy1.88-dev - = ~.0
libboost-program-options-dev ~1.74.0 = ~1.83.0
libboost-program-options1.74-dev ~.0 = -
libboost-program-options1.81-dev - ~.0 -
libboost-program-options1.83-dev - = ~.0
libboost-program-options1.88-dev - = ~.0
libboost-python-dev ~1.74.0 = ~1.83.0
libboost-python1.74-dev ~.0 = -
libboost-python1.81-dev - ~.0 -
libboost-python1.83-dev - = ~.0
libboost-python1.88-dev - = ~.0
libboost-random-dev ~1.74.0,libboost-system1.74.0 = ~1.83.0,libboost-system1.83.0
libboost-random1.74-dev ~.0,libboost-system1.74.0 = -
libboost-random1.81-dev - ~.0,libboost-system1.81.0 -
libboost-random1.83-dev - = ~.0,libboost-system1.83.0
libboost-random1.88-dev - = ~.0,libboost-system1.88.0
libboost-regex-dev ~1.74.0 = ~1.83.0
libboost-regex1.74-dev ~.0 = -
libboost-regex1.81-dev - ~.0 -
libboost-regex1.83-dev - = ~.0
libboost-regex1.88-dev - = ~.0
libboost-serialization-dev ~1.74.0 = ~1.83.0
libboost-serialization1.74-dev ~.0 = -
libboost-serialization1.81-dev - ~.0 -
libboost-serialization1.83-dev - = ~.0
libboost-serialization1.88-dev - = ~.0
libboost-stacktrace-dev ~1.74.0 = ~1.83.0
libboost-stacktrace1.74-dev ~.0 = -
libboost-stacktrace1.81-dev - ~.0 -
libboost-stacktrace1.83-dev - = ~.0
libboost-stacktrace1.88-dev - = ~.0
libboost-system-dev ~1.74.0 = ~1.83.0
libboost-system1.74-dev ~.0 = -
libboost-system1.81-dev - ~.0 -
libboost-system1.83-dev - = ~.0
libboost-system1.88-dev - = ~.0
libboost-test-dev ~1.74.0 = ~1.83.0
libboost-test1.74-dev ~.0 = -
libboost-test1.81-dev - ~.0 -
libboost-test1.83-dev - = ~.0
libboost-test1.88-dev - = ~.0
libboost-thread-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,~1.74.0 = libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,~1.83.0
libboost-thread1.74-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,~.0 = -
libboost-thread1.81-dev - libboost-atomic1.81.0,libboost-chrono1.81.0,libboost-date-time1.81.0,libboost-serialization1.81.0,libboost-system1.81.0,~.0 -
libboost-thread1.83-dev - = libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,~.0
libboost-thread1.88-dev - = libboost-atomic1.88.0,libboost-chrono1.88.0t64,libboost-date-time1.88.0,libboost-serialization1.88.0,libboost-system1.88.0,~.0
libboost-timer-dev libboost-chrono1.74.0,~1.74.0 = libboost-chrono1.83.0t64,~1.83.0
libboost-timer1.74-dev libboost-chrono1.74.0,~.0 = -
libboost-timer1.81-dev - libboost-chrono1.81.0,~.0 -
libboost-timer1.83-dev - = libboost-chrono1.83.0t64,~.0
libboost-timer1.88-dev - = libboost-chrono1.88.0t64,~.0
libboost-tools-dev .
libboost-type-erasure-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,~1.74.0 = libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,~1.83.0
libboost-type-erasure1.74-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,~.0 = -
libboost-type-erasure1.81-dev - libboost-atomic1.81.0,libboost-chrono1.81.0,libboost-date-time1.81.0,libboost-serialization1.81.0,libboost-system1.81.0,libboost-thread1.81.0,~.0 -
libboost-type-erasure1.83-dev - = libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,~.0
libboost-type-erasure1.88-dev - = libboost-atomic1.88.0,libboost-chrono1.88.0t64,libboost-date-time1.88.0,libboost-serialization1.88.0,libboost-system1.88.0,libboost-thread1.88.0,~.0
libboost-url-dev - = libboost-system1.83.0,~1.83.0
libboost-url1.81-dev - libboost-system1.81.0,~.0 -
libboost-url1.83-dev - = libboost-system1.83.0,~.0
libboost-url1.88-dev - = libboost-system1.88.0,~.0
libboost-wave-dev libboost-filesystem1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,~1.74.0 = libboost-atomic1.83.0,libboost-filesystem1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,~1.83.0
libboost-wave1.74-dev libboost-filesystem1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,~.0 = -
libboost-wave1.81-dev - libboost-atomic1.81.0,libboost-filesystem1.81.0,libboost-serialization1.81.0,libboost-system1.81.0,~.0 -
libboost-wave1.83-dev - = libboost-atomic1.83.0,libboost-filesystem1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,~.0
libboost-wave1.88-dev - = libboost-atomic1.88.0,libboost-filesystem1.88.0,libboost-serialization1.88.0,libboost-system1.88.0,~.0
libboost1.74-all-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-container1.74.0,libboost-context1.74.0,libboost-coroutine1.74.0,libboost-date-time1.74.0,libboost-fiber1.74.0,libboost-filesystem1.74.0,libboost-graph-parallel1.74.0,libboost-graph1.74.0,libboost-iostreams1.74.0,libboost-locale1.74.0,libboost-log1.74.0,libboost-math1.74.0,libboost-mpi-python1.74.0,libboost-mpi1.74.0,libboost-nowide1.74.0,libboost-numpy1.74.0,libboost-program-options1.74.0,libboost-python1.74.0,libboost-random1.74.0,libboost-regex1.74.0,libboost-serialization1.74.0,libboost-stacktrace1.74.0,libboost-system1.74.0,libboost-test1.74.0,libboost-thread1.74.0,libboost-timer1.74.0,libboost-type-erasure1.74.0,libboost-wave1.74.0 = -
libboost1.74-dev . = -
libboost1.74-tools-dev . = -
libboost1.81-all-dev - libboost-atomic1.81.0,libboost-chrono1.81.0,libboost-container1.81.0,libboost-context1.81.0,libboost-coroutine1.81.0,libboost-date-time1.81.0,libboost-fiber1.81.0,libboost-filesystem1.81.0,libboost-graph-parallel1.81.0,libboost-graph1.81.0,libboost-iostreams1.81.0,libboost-locale1.81.0,libboost-log1.81.0,libboost-math1.81.0,libboost-mpi-python1.81.0,libboost-mpi1.81.0,libboost-nowide1.81.0,libboost-numpy1.81.0,libboost-program-options1.81.0,libboost-python1.81.0,libboost-random1.81.0,libboost-regex1.81.0,libboost-serialization1.81.0,libboost-stacktrace1.81.0,libboost-system1.81.0,libboost-test1.81.0,libboost-thread1.81.0,libboost-timer1.81.0,libboost-type-erasure1.81.0,libboost-wave1.81.0 -
libboost1.81-dev - . -
libboost1.81-tools-dev - . -
libboost1.83-all-dev - = libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-container1.83.0,libboost-context1.83.0,libboost-coroutine1.83.0,libboost-date-time1.83.0,libboost-fiber1.83.0,libboost-filesystem1.83.0,libboost-graph-parallel1.83.0,libboost-graph1.83.0,libboost-iostreams1.83.0,libboost-json1.83.0,libboost-locale1.83.0,libboost-log1.83.0,libboost-math1.83.0,libboost-mpi-python1.83.0,libboost-mpi1.83.0,libboost-nowide1.83.0,libboost-numpy1.83.0,libboost-program-options1.83.0,libboost-python1.83.0,libboost-random1.83.0,libboost-regex1.83.0,libboost-serialization1.83.0,libboost-stacktrace1.83.0,libboost-system1.83.0,libboost-test1.83.0,libboost-thread1.83.0,libboost-timer1.83.0,libboost-type-erasure1.83.0,libboost-url1.83.0,libboost-wave1.83.0
libboost1.83-dev - = .
libboost1.83-tools-dev - = .
libboost1.88-all-dev - = libboost-atomic1.88.0,libboost-chrono1.88.0t64,libboost-container1.88.0,libboost-context1.88.0,libboost-coroutine1.88.0,libboost-date-time1.88.0,libboost-fiber1.88.0,libboost-filesystem1.88.0,libboost-graph-parallel1.88.0,libboost-graph1.88.0,libboost-iostreams1.88.0,libboost-json1.88.0,libboost-locale1.88.0,libboost-log1.88.0,libboost-math1.88.0,libboost-mpi-python1.88.0,libboost-mpi1.88.0,libboost-nowide1.88.0,libboost-numpy1.88.0,libboost-program-options1.88.0,libboost-python1.88.0,libboost-random1.88.0,libboost-regex1.88.0,libboost-serialization1.88.0,libboost-stacktrace1.88.0,libboost-system1.88.0,libboost-test1.88.0,libboost-thread1.88.0,libboost-timer1.88.0,libboost-type-erasure1.88.0,libboost-url1.88.0,libboost-wave1.88.0
libboost1.88-dev - = .
libboost1.88-tools-dev - = .
libbotan-2-dev ~-17 ~-19
libbotan-3-dev - = ~-7
libbox2d-dev ~2.3.0 ~2
libboxfort-dev .
libbpf-dev ~0 ~1
libbpfcc-dev ~
libbpftune-dev - = ~0
libbpp-core-dev ~4 = ~4t64
libbpp-phyl-dev ~12 = ~12t64
libbpp-phyl-omics-dev ~3 = ~3t64
libbpp-popgen-dev ~8 = ~8t64
libbpp-qt-dev ~2 = ~2t64
libbpp-raa-dev ~4 = ~4t64
libbpp-seq-dev ~12 = ~12t64
libbpp-seq-omics-dev ~3 = ~3t64
libbrahe-dev ~-1.3-3
libbraiding-dev ~0 = ~0t64
libbrasero-media3-dev ~-1
libbrial-dev ~3 = -
libbrial-groebner-dev ~3,libbrial3 = -
libbrlapi-dev ~0.8
libbroker-dev ~2 = -
libbrotli-dev ~1
libbs2b-dev ~0
libbsd-dev ~0
libbson-dev ~-1.0-0 = ~-1.0-0t64
libbt-dev ~0
libbtbb-dev ~1
libbtllib-dev - libsdsl3 .
libbtparse-dev ~2
libbtrfs-dev ~0 = ~0t64
libbtrfsutil-dev ~1 = ~1t64
libbullet-dev ~3.06 ~3.24 ~3.24t64
libbullet-extras-dev ~3.06 ~3.24 ~3.24t64
libbulletml-dev ~0v5
libburn-dev ~4 = ~4t64
libburner-media3-dev ~-1
libbuteosyncfw5-dev - = ~-0
libbuteosyncml5-dev - = ~-1
libbwa-dev .
libbytesize-dev ~1
libbz2-dev ~-1.0
libbzip3-dev - ~-0 ~-1
libbzrtp-dev ~0 = ~1
libc++-11-dev libc++1-11 -
libc++-13-dev libc++1-13,libunwind-13 = -
libc++-14-dev - libc++1-14,libunwind-14 -
libc++-15-dev - libc++1-15,libunwind-15 -
libc++-16-dev libc++1-16,libunwind-16 = -
libc++-17-dev - = libc++1-17t64,libc++abi1-17t64,libunwind-17t64
libc++-18-dev - = libc++1-18,libc++abi1-18,libunwind-18
libc++-19-dev - libc++1-19,libc++abi1-19,libunwind-19
libc++-22-dev - = .
libc++-9-dev libc++1-9 -
libc++-dev ~1-11 ~1-14,libunwind-14 ~1-19,~abi1-19,libunwind-19
libc++abi-11-dev libc++abi1-11 -
libc++abi-13-dev libc++abi1-13 = -
libc++abi-14-dev - libc++abi1-14 -
libc++abi-15-dev - libc++abi1-15 -
libc++abi-16-dev libc++abi1-16 = -
libc++abi-17-dev - = libc++abi1-17t64
libc++abi-18-dev - = libc++abi1-18
libc++abi-19-dev - libc++abi1-19
libc++abi-22-dev - = .
libc++abi-9-dev libc++abi1-9 -
libc++abi-dev ~1-11 ~1-14 ~1-19
libc-ares-dev ~2 = libcares2
libc-client-dev ~2007e = -
libc-client2007e-dev ~ = -
libc-dev .
libc6-dev .
libca-dev - ~4.13.5 ~4.14.4
libcaca-dev ~0
libcacard-dev ~0
libcadical-dev - .
libcaes-dev - = ~1
libcaf-dev ~-core0.17,~-io0.17,~-openssl0.17 = ~-core0.17t64,~-io0.17t64,~-openssl0.17t64
libcaffe-dev ~1 -
libcairo-5c-dev ~0
libcairo-dev ~-gobject2,~-script-interpreter2,~2
libcairo2-dev libcairo-gobject2,libcairo-script-interpreter2,~
libcairomm-1.0-dev ~-1v5
libcairomm-1.16-dev - ~-1
libcaja-extension-dev ~1
libcal3d-dev ~12v5 = ~12t64
libcal3d12-dev ~v5 = ~t64
libcalceph-dev - = ~2
libcalceph-fortran-dev - = libcalceph2
libcalcium-dev - ~0 -
libcalendarsupport-dev - = libkpim6calendarsupport6
libcallaudio-dev ~-0-1
libcamel1.2-dev libcamel-1.2-62 libcamel-1.2-64 libcamel-1.2-64t64
libcamera-calibration-parsers-dev ~0d = ~0t64
libcamera-dev - ~0.0.3 ~0.4
libcamera-info-manager-dev libcamera-calibration-parsers0d,~0d,libimage-transport0d = libcamera-calibration-parsers0t64,~0t64,libimage-transport0t64
libcamitk-dev ~4,libqtpropertybrowser4 - ~5,libqtpropertybrowser5
libcamp-dev ~0.8 = ~0.8t64
libcamp0.7-dev libcamp0.8 = libcamp0.8t64
libcanberra-dev ~0
libcanberra-gtk-common-dev .
libcanberra-gtk-dev ~0,libcanberra0 = -
libcanberra-gtk3-dev ~-0,libcanberra0
libcangjie-dev - = ~3
libcangjie2-dev ~ = -
libcanl-c-dev ~4 = ~4t64
libcanlock-dev ~3
libcanna1g-dev ~
libcantor-dev ~libs28 ~libs28abi1 ~libs28abi2
libcap-dev ~2
libcap-ng-dev ~0
libcap2-dev ~
libcapi20-dev ~-3 = ~-3t64
libcapnp-dev ~-0.7.0 ~-0.9.2 ~-1.1.0
libcapstone-dev ~4 = ~5
libcaribou-dev ~0
libcasilda-dev - = libgtk-4-1
libcassie-dev ~1v5
libcatch2-dev - = .
libcattle-1.0-dev ~-0
libcbf-dev ~1 = ~1t64
libcbor-dev ~0 ~0.8 ~0.10
libcccl-dev - = .
libccd-dev ~2
libccfits-dev ~0v5
libcconv-dev ~0
libccp4-dev ~c0,~f0 = ~c0t64,~f0t64
libccrtp-dev ~2v5 = ~2t64
libcctbx-dev - ~0
libcctz-dev ~2 = ~2.4
libcdaudio-dev ~1
libcdb-dev ~1
libcdd-dev ~0d = ~0t64
libcddb-dev ~2
libcddb2-dev ~
libcdi-dev ~0
libcdio++-dev ~1,libcdio19 = ~1t64,libcdio19t64
libcdio-cdda-dev ~2 = ~2t64
libcdio-dev ~19 = ~19t64
libcdio-paranoia-dev libcdio-cdda2,~2 = libcdio-cdda2t64,~2t64
libcdk5-dev ~nc6 = ~t64
libcdparanoia-dev ~0
libcdparanoia0-dev ~
libcdr-dev ~-0.1-1
libcds-dev ~2.3.3 = ~2.3.3t64
libcec-dev ~6 = ~7
libcegui-mk2-dev ~-0.8.7 = ~-0.8.7t64
libcephfs-dev ~2
libcereal-dev .
libceres-dev ~1 ~3 ~4t64
libcerf-dev ~1 = ~2
libcexceptions-dev ~0
libcext-dev ~0
libcfg-dev ~7,libcorosync-common4
libcfitsio-dev ~9 ~10 ~10t64
libcg3-dev ~-1
libcgal-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-program-options1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libgmp10,libgmpxx4ldbl,libmpfr6,zlib1g = libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-program-options1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libgmp10,libgmpxx4ldbl,libmpfr6,zlib1g
libcgal-qt5-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-program-options1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libgmp10,libgmpxx4ldbl,libmpfr6,zlib1g = -
libcgal-qt6-dev - = libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-program-options1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libgmp10,libgmpxx4ldbl,libmpfr6,zlib1g
libcgicc-dev ~3
libcgif-dev - ~0
libcglm-dev ~0
libcgns-dev ~3.4
libcgreen1-dev ~ - ~
libcgroup-dev ~1 ~2 ~3
libcgsi-gsoap-dev ~1 = ~1t64
libchafa-dev ~0 = ~0t64
libchamplain-0.12-dev ~-0
libchamplain-gtk-0.12-dev libchamplain-0.12-0,~-0
libchardet-dev ~1 = ~1t64
libcharls-dev ~2
libchasen-dev ~2
libchdr-dev - = ~0
libchealpix-dev ~0
libcheese-dev ~8
libcheese-gtk-dev ~25,libcheese8
libchemps2-dev ~-3 = -
libchewing3-dev ~
libchicken-dev ~11 = ~11t64
libchipcard-dev ~6 = ~6t64
libchipmunk-dev ~7
libchise-dev ~1 = ~1t64
libchm-dev ~1
libchromaprint-dev ~1
libcidr-dev ~0
libcif-dev ~1
libcifpp-dev ~1 ~5 ~7
libcifti-dev ~0 = ~0t64
libcinnamon-control-center-dev ~1
libcinnamon-desktop-dev ~4,libcvc0 = ~4t64,libcvc0t64
libcinnamon-menu-3-dev ~-0
libcitadel-dev ~4
libcitygml-dev ~2
libcivetweb-dev ~1
libcjose-dev ~0
libcjs-dev ~0
libcjson-dev ~1
libck-connector-dev - = ~0
libck-dev ~0 = ~0t64
libckyapplet1-dev ~ = ~t64
libclalsadrv-dev ~2 = ~2t64
libclamav-dev ~9 ~12
libclang-11-dev libclang1-11,libllvm11 -
libclang-13-dev libclang1-13,libllvm13 = -
libclang-14-dev - libclang1-14,libllvm14 -
libclang-15-dev - libclang1-15,libllvm15 -
libclang-16-dev libclang1-16,libllvm16 = -
libclang-17-dev - = libclang1-17t64
libclang-18-dev - = libclang1-18
libclang-19-dev - libclang1-19
libclang-22-dev - = libclang1-22
libclang-9-dev libclang1-9,libllvm9 -
libclang-common-11-dev libllvm11 -
libclang-common-13-dev libllvm13 = -
libclang-common-14-dev - libllvm14 -
libclang-common-15-dev - libllvm15 -
libclang-common-16-dev libllvm16 = -
libclang-common-17-dev - = .
libclang-common-18-dev - = .
libclang-common-19-dev - .
libclang-common-22-dev - = .
libclang-common-9-dev libllvm9 -
libclang-cpp-dev ~11 ~14 ~19
libclang-cpp11-dev ~ -
libclang-cpp13-dev ~ = -
libclang-cpp14-dev - ~ -
libclang-cpp15-dev - ~ -
libclang-cpp16-dev ~ = -
libclang-cpp17-dev - = ~t64
libclang-cpp18-dev - = ~
libclang-cpp19-dev - ~
libclang-cpp22-dev - = ~
libclang-dev ~1-11,libllvm11 ~1-14,libllvm14 ~1-19
libclang-rt-14-dev - . -
libclang-rt-16-dev . = -
libclang-rt-17-dev - = .
libclang-rt-18-dev - = .
libclang-rt-19-dev - .
libclang-rt-22-dev - = .
libclang-rt-dev - .
libclanlib-dev libclanapp-1.0v5,libclansdl-1.0v5 = libclanapp-1.0t64
libclass-loader-dev ~1d ~3d
libclaw-application-dev ~1v5,libclaw-logger1v5 = ~1t64,libclaw-logger1t64
libclaw-configuration-file-dev ~1v5 = ~1t64
libclaw-dev .
libclaw-dynamic-library-dev ~1v5 = ~1t64
libclaw-graphic-dev ~1v5 = ~1t64
libclaw-logger-dev ~1v5 = ~1t64
libclaw-net-dev ~1v5 = ~1t64
libclaw-tween-dev ~1v5 = ~1t64
libclaws-mail-dev libenchant-2-2,libssl1.1 libenchant-2-2,libssl3 libenchant-2-2,libssl3t64
libclblast-dev ~1
libclc-13-dev . = -
libclc-14-dev - . -
libclc-15-dev - . -
libclc-16-dev . = -
libclc-17-dev - = .
libclc-18-dev - = .
libclc-19-dev - .
libclc-22-dev - = .
libclc-dev . -
libcld2-dev ~-0
libcleri-dev ~0 - ~1
libclfft-dev ~2
libclhep-dev ~2.1v5 = ~2.1t64
libcli-dev ~1.10 = ~1.10t64
libcli11-dev - .
libclick-dev - ~-0.4-0
libclipper-dev ~2
libclips-dev ~ = -
libcliquer-dev ~1
libcln-dev ~6
libcloudflare-ddns-dev - ~2
libcloudproviders-dev ~0
libclsync-dev ~0 = ~0t64
libclthreads-dev ~2 = ~2t64
libclucene-dev ~-contribs1v5,~-core1v5 = ~-contribs1t64,~-core1t64
libclustalo-dev libargtable2-0
libclutter-1.0-dev ~-0
libclutter-gst-3.0-dev ~-0
libclutter-gtk-1.0-dev ~-0
libclutter-imcontext-0.1-dev ~-0
libclxclient-dev ~3 = ~3t64
libcm256cc-dev ~1 = ~1t64
libcmap-dev ~4,libcorosync-common4
libcmark-dev ~0.29.0 ~0.30.2
libcmark-gfm-dev ~0 ~0.29.0.gfm.6 ~0.29.0.gfm.13
libcmark-gfm-extensions-dev ~0 ~0.29.0.gfm.6 ~0.29.0.gfm.13
libcminpack-dev ~1
libcmis-dev ~-0.5-5v5 = ~-0.6-6t64
libcmocka-dev ~0
libcmor-dev ~2 = ~2t64
libcmpack-dev - = .
libcmph-dev ~0 = ~0t64
libcmrt-dev ~1 = -
libcmtspeechdata-dev ~0 = ~0t64
libcneartree-dev ~7 = ~7t64
libcoap2-dev ~ -
libcoap3-dev - ~ ~t64
libcoarrays-dev .
libcoarrays-mpich-dev libcaf-mpich-3 = libcaf-mpich-3t64
libcoarrays-openmpi-dev libcaf-openmpi-3 = libcaf-openmpi-3t64
libcob4-dev - ~ ~t64
libcob5-dev - ~ ~t64
libcoda-dev ~15 = ~16
libcodcif-dev ~3
libcodec2-dev ~-0.9 ~-1.0 ~-1.2
libcogl-dev ~-path20,~20
libcogl-pango-dev ~20,libcogl-path20,libcogl20
libcogl-path-dev ~20,libcogl20
libcoin-dev ~80c = ~80t64
libcoinutils-dev coinor-libcoinutils3v5
libcollada-dom-dev ~2.5-dp0
libcollada-dom2.4-dp-dev libcollada-dom2.5-dp0
libcollada-parser-dev ~1d
libcollada-urdf-dev libcollada-parser1d,~1d
libcollada2gltfconvert-dev libpcre16-3,libpcre3,libpcre32-3,libpcrecpp0v5,libxml2 = -
libcollectdclient-dev ~1 = ~1t64
libcollection-dev ~4 = ~4t64
libcolord-dev ~2
libcolord-gtk-dev ~1 = ~1t64
libcolord-gtk4-dev - ~-1 ~-1t64
libcolorhug-dev libcolord2,~2
libcolpack-dev ~0v5 = ~0t64
libcom-dev - ~3.17.6 ~3.23.1
libcombblas-dev ~1.16.0 = ~2.0.0t64
libcomedi-dev ~0 = ~0t64
libcommoncpp2-dev libccgnu2-1.8-0v5 -
libcommuni-dev - libirccore3,libircmodel3,libircutil3 libirccore3t64,libircmodel3t64,libircutil3t64
libcompel-dev - = ~1
libcompfaceg1-dev ~
libcompizconfig0-dev ~
libcomps-dev ~0
libconcord-dev ~5 ~6
libconcurrentqueue-dev .
libconfig++-dev ~9v5,libconfig9 = ~11,libconfig11
libconfig-dev ~9 = ~11
libconfuse-dev ~2
libconsensuscore-dev .
libconsole-bridge-dev ~0.4 ~1.0
libconsolekit-dev - = ~1
libcontactcache-qt5-dev - = ~-1
libcontactsd1-dev - = ~
libcontent-hub-dev - ~1 -
libcontent-hub-glib-dev - ~1 -
libcoordgen-dev ~1 ~3
libcootapi-dev - = ~1.1
libcork-dev ~16
libcorkipset-dev ~1
libcorosync-common-dev ~4
libcos4-dev ~-2,libomniorb4-2,libomnithread4 = ~-3,libomniorb4-3t64,libomnithread4
libcotp-dev ~12 = ~3
libcourier-unicode-dev ~4 = ~8
libcoverart-dev ~1,~cc1v5
libcowsql-dev - = ~0
libcpdb-backend-dev - = libcpdb2t64
libcpdb-dev - = ~2t64
libcpdb-frontend-dev - = ~2t64,libcpdb2t64
libcpdb-libs-backend-dev - libcpdb-libs-common1 -
libcpdb-libs-common-dev - ~1 -
libcpdb-libs-frontend-dev - libcpdb-libs-common1,~1 -
libcpg-dev libcorosync-common4,~4
libcpl-dev libcext0,~core26,~dfs26,~drs26,~ui26
libcpluff-dev ~0
libcpluff0-dev ~
libcpp-hocon-dev ~0.3.0 = ~0.3.0t64
libcpp-httplib-dev - ~0.11 ~0.18
libcpp-jwt-dev - libssl3 libssl3t64
libcppad-dev ~-lib340.3 - ~-lib2200.0
libcppdap-dev - = libjsoncpp26
libcppdb-dev ~-mysql0,~-odbc0,~-postgresql0,~-sqlite3-0,~0 = ~-mysql0t64,~-odbc0t64,~-postgresql0t64,~-sqlite3-0t64,~0t64
libcppnumericalsolvers-dev - .
libcpprest-dev ~2.10
libcpprspserver-dev - ~3,librsplib3 ~3t64,librsplib3t64
libcpptest-dev ~1
libcpptoml-dev - .
libcppunit-dev ~-1.15-0
libcppunit-subunit-dev ~0
libcpputest-dev .
libcpu-features-dev .
libcpucycles-dev - = ~1
libcpufreq-dev ~0 = libcpupower1
libcpuid-dev ~15 ~16 ~17
libcpuinfo-dev ~0
libcpupower-dev ~1
libcpuset-dev ~1 = ~1t64
libcqrlib-dev ~2
libcrack2-dev ~
libcrcutil-dev ~0 = ~0t64
libcreaterepo-c-dev ~0 = ~1
libcreg-dev ~1 = ~1t64
libcriterion-dev ~3
libcritnib-dev - ~1
libcriu-dev - = ~2
libcrossguid-dev ~0
libcrypt-dev ~1
libcrypt1-dev ~
libcrypto++-dev ~8 = ~8t64
libcrypto-mb-dev - = ~11
libcryptominisat5-dev ~-5.8 ~-5.11 ~-5.11t64
libcryptopant-dev - = ~1
libcryptsetup-dev ~12
libcryptui-dev ~0a
libcsfml-dev ~-audio2.5,~-graphics2.5,~-network2.5,~-system2.5,~-window2.5 = ~-audio2.6,~-graphics2.6,~-network2.6,~-system2.6,~-window2.6
libcsmith-dev ~0 = ~0t64
libcsnd-dev ~6-6.0v5,libcsound64-6.0
libcsound64-dev ~-6.0
libcsv-dev ~3
libctapimkt-dev ~1
libctapimkt1-dev ~
libctemplate-dev ~3 = ~3t64
libctl-dev ~7 = ~7t64
libctpl-dev ~2 = ~2t64
libctre-dev - = .
libcu++-dev - .
libcub-dev .
libcubature-dev ~0
libcubeb-dev - ~0
libcuckoo-dev - .
libcudf-dev libglib2.0-0,libncurses6,libncursesw6,libtinfo6 = libgirepository-2.0-0,libglib2.0-0t64,libncurses6,libncursesw6,libtinfo6
libcue-dev ~2
libcunit1-dev ~
libcunit1-ncurses-dev ~
libcups2-dev ~,libcupsimage2 = ~t64,libcupsimage2t64
libcupsfilters-dev ~1 = ~1t64
libcupsfilters2-dev - = ~
libcupsimage2-dev libcups2,~ = libcups2t64,~t64
libcupt4-dev ~-2 = ~-2t64
libcurl3-dev libcurl4 = libcurl4t64
libcurl3-gnutls-dev ~ = libcurl3t64-gnutls
libcurl3-nss-dev ~ = -
libcurl3-openssl-dev libcurl4 = libcurl4t64
libcurl4-gnutls-dev libcurl3-gnutls = libcurl3t64-gnutls
libcurl4-nss-dev libcurl3-nss = -
libcurl4-openssl-dev libcurl4 = libcurl4t64
libcurlpp-dev ~0 = ~0t64
libcutl-dev ~-1.10
libcv-bridge-dev ~2d
libcvc4-dev ~-7,~parser7
libcvc5-dev - ~-1,~parser1
libcvd-dev - ~2
libcvector-dev ~2
libcvm-dev ~1 = -
libcvm1-dev ~ = -
libcvtapi-dev - ~1 ~1t64
libcw-dev - ~7 ~8
libcw6-dev ~ libcw7 -
libcwidget-dev ~4
libcwiid-dev ~1 = ~1t64
libcwnn-dev ~0 = -
libcxl-dev - ~1
libcxx-serial-dev ~1
libcxxopts-dev .
libcxxtools-dev ~9v5 ~10
libcyaml-dev ~1
libcypher-parser-dev ~8 -
libczmq-dev ~4
libd3dadapter9-mesa-dev .
libdaemon-dev ~0
libdap-dev ~27,~client6v5,~server7v5 = ~27t64,~client6t64,~server7t64
libdapl-dev ~2 = -
libdaq-dev ~2 = -
libdar-dev ~64-6000 = ~64-6000t64
libdart-all-dev libdart-collision-bullet6,libdart-collision-ode6,libdart-external-odelcpsolver6,libdart-gui-osg6,libdart-gui6,libdart-optimizer-ipopt6,libdart-optimizer-nlopt6,libdart-planning6,libdart-utils-urdf6,libdart-utils6,libdart6 libdart-collision-bullet6.12,libdart-collision-ode6.12,libdart-external-odelcpsolver6.12,libdart-gui-osg6.12,libdart-gui6.12,libdart-optimizer-ipopt6.12,libdart-optimizer-nlopt6.12,libdart-utils-urdf6.12,libdart-utils6.12,libdart6.12 libdart-collision-bullet6.13,libdart-collision-ode6.13,libdart-external-odelcpsolver6.13,libdart-gui-osg6.13,libdart-gui6.13,libdart-optimizer-ipopt6.13,libdart-optimizer-nlopt6.13,libdart-utils-urdf6.13,libdart-utils6.13,libdart6.13
libdart-collision-bullet-dev ~6,libdart-external-odelcpsolver6,libdart6 ~6.12,libdart-external-odelcpsolver6.12,libdart6.12 ~6.13,libdart-external-odelcpsolver6.13,libdart6.13
libdart-collision-ode-dev ~6,libdart-external-odelcpsolver6,libdart6 ~6.12,libdart-external-odelcpsolver6.12,libdart6.12 ~6.13,libdart-external-odelcpsolver6.13,libdart6.13
libdart-dev ~-external-odelcpsolver6,~6 ~-external-odelcpsolver6.12,~6.12 ~-external-odelcpsolver6.13,~6.13
libdart-external-convhull-3d-dev - .
libdart-external-ikfast-dev libdart-external-odelcpsolver6,libdart6 libdart-external-odelcpsolver6.12,libdart6.12 libdart-external-odelcpsolver6.13,libdart6.13
libdart-external-imgui-dev ~6,libdart-external-odelcpsolver6,libdart6 ~6.12,libdart-external-odelcpsolver6.12,libdart6.12 ~6.13,libdart-external-odelcpsolver6.13,libdart6.13
libdart-external-lodepng-dev ~6,libdart-external-odelcpsolver6,libdart6 ~6.12,libdart-external-odelcpsolver6.12,libdart6.12 ~6.13,libdart-external-odelcpsolver6.13,libdart6.13
libdart-external-odelcpsolver-dev ~6 ~6.12 ~6.13
libdart-gui-dev libdart-external-odelcpsolver6,~6,libdart-utils6,libdart6 libdart-external-odelcpsolver6.12,~6.12,libdart-utils6.12,libdart6.12 libdart-external-odelcpsolver6.13,~6.13,libdart-utils6.13,libdart6.13
libdart-gui-osg-dev libdart-external-odelcpsolver6,~6,libdart-gui6,libdart-utils6,libdart6 libdart-external-odelcpsolver6.12,~6.12,libdart-gui6.12,libdart-utils6.12,libdart6.12 libdart-external-odelcpsolver6.13,~6.13,libdart-gui6.13,libdart-utils6.13,libdart6.13
libdart-optimizer-ipopt-dev libdart-external-odelcpsolver6,~6,libdart6 libdart-external-odelcpsolver6.12,~6.12,libdart6.12 libdart-external-odelcpsolver6.13,~6.13,libdart6.13
libdart-optimizer-nlopt-dev libdart-external-odelcpsolver6,~6,libdart6 libdart-external-odelcpsolver6.12,~6.12,libdart6.12 libdart-external-odelcpsolver6.13,~6.13,libdart6.13
libdart-planning-dev libdart-external-odelcpsolver6,~6,libdart6 -
libdart-utils-dev libdart-external-odelcpsolver6,~6,libdart6 libdart-external-odelcpsolver6.12,~6.12,libdart6.12 libdart-external-odelcpsolver6.13,~6.13,libdart6.13
libdart-utils-urdf-dev libdart-external-odelcpsolver6,~6,libdart-utils6,libdart6 libdart-external-odelcpsolver6.12,~6.12,libdart-utils6.12,libdart6.12 libdart-external-odelcpsolver6.13,~6.13,libdart-utils6.13,libdart6.13
libdashel-dev ~1
libdataquay-dev ~0
libdatatype99-dev - = .
libdatrie-dev ~1
libdav1d-dev ~4 ~6 ~7
libdawgdic-dev .
libdaxctl-dev . ~1
libdazzle-1.0-dev ~-0
libdb++-dev libdb5.3,libdb5.3++ = -
libdb-dev ~5.3 = ~5.3t64
libdb-java-dev libdb5.3 -
libdb-sql-dev libdb5.3,libdb5.3-sql -
libdb4o-cil-dev . = -
libdb5.3++-dev libdb5.3,~ = ~t64,libdb5.3t64
libdb5.3-dev ~ = ~t64
libdb5.3-java-dev libdb5.3 = -
libdb5.3-sql-dev libdb5.3,~ = -
libdb5.3-stl-dev libdb5.3,~ = -
libdbaudiolib-dev ~0 -
libdbaudiolib0-dev ~ -
libdbcsr-dev - .
libdbi-dev ~1 = ~1t64
libdbi0-dev libdbi1 = libdbi1t64
libdbus-1-dev ~-3
libdbus-c++-dev ~-1-0v5 = ~-1-0v5,~-ecore-1-0,~-glib-1-0
libdbus-cpp-dev - ~5
libdbus-glib-1-dev ~-2
libdbus-glib2.0-cil-dev . = -
libdbus2.0-cil-dev . = -
libdbusada-dev - = ~0.6.1
libdbusada6-dev libdbusada0.6.0 -
libdbusada8-dev - libdbusada0.6.0 -
libdbusextended-qt5-dev ~-1
libdbuskit-dev ~0
libdbusmenu-glib-dev ~4
libdbusmenu-gtk-dev libdbusmenu-glib4,~4 = -
libdbusmenu-gtk3-dev libdbusmenu-glib4,~-4
libdbusmenu-jsonloader-dev libdbusmenu-glib4,~4
libdbusmenu-lxqt-dev - = ~0
libdbusmenu-qt5-dev ~-2
libdbustest1-dev ~
libdc1394-22-dev libdc1394-25 -
libdc1394-dev ~-25
libdca-dev ~0
libdcmtk-dev ~15 ~17 ~19
libdcmtk17-dev - ~ -
libdcmtk19-dev - = ~
libdcmtk2-dev libdcmtk15 -
libdcmtkpp-dev libodil0 = libodil0t64
libdconf-dev ~1
libdcontainers-dev ~0 .
libdd-opentracing-dev - ~0
libddccontrol-dev ~0
libddcutil-dev ~3 ~4 ~5
libdde-network-utils-dev - ~1
libdds-dev ~0
libddsc-dev ~0 -
libde265-dev ~-0
libdeal.ii-dev ~-9.2.0 ~-9.4.1 ~-9.6.2
libdebconf-kde-dev ~1
libdebconfclient-dev ~0
libdebconfclient0-dev ~
libdebian-installer-dev ~-extra4,~4
libdebian-installer4-dev libdebian-installer-extra4,~
libdebug0-dev ~
libdebuginfod-dev ~1,libelf1 = ~1t64,libelf1t64
libdecaf-dev - ~0
libdecor-0-dev - ~-0
libdecoration0-dev ~ = ~t64
libdee-dev ~-1.0-4
libdeflate-dev ~0
libdepth-image-proc-dev ~0d
libdevhelp-dev ~-3-6
libdeviceinfo-dev - ~0
libdevicexlib-dev - .
libdevil-dev ~1c2
libdevmapper-dev ~-event1.02.1,~1.02.1
libdewalls-dev ~1 = -
libdex-dev - = ~-1-1
libdfp-dev ~1 = -
libdframeworkdbus-dev ~2
libdfu-dev - ~1
libdhash-dev ~1 = ~1t64
libdi-dev - = ~6
libdiagnostic-aggregator-dev ~1d
libdiagnostic-msgs-dev .
libdiagnostic-updater-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libroscpp-serialization0d,libroscpp3d,librostime1d,libxmlrpcpp3d ~0d
libdiagnostics-dev ~0 = ~0t64
libdialog-dev . = ~15
libdieharder-dev ~3 = ~3t64
libdiet-dev - ~0
libdigidoc-dev ~2 = ~2t64
libdime-dev ~1
libdirectfb-dev lib++dfb-1.7-7,~-1.7-7 = -
libdisasm-dev ~0
libdiscid-dev ~0
libdiscord-rpc-dev - = ~3
libdiscover-dev ~2
libdislocker0-dev ~.7 = ~.7t64
libdisorder-dev ~0
libdisplay-info-dev - = ~2
libdistorm3-dev ~-3
libdivide-dev .
libdivsufsort-dev ~3
libdjconsole-dev ~0 - ~0
libdjinterop-dev - = ~0
libdjvulibre-dev ~21
libdkim-dev ~1d
libdleyna-core-1.0-dev ~-5 - ~-6
libdlib-dev ~19 ~19.1 ~19.2
libdlm-dev ~3
libdlmcontrol-dev ~3
libdlpack-dev .
libdlrestrictions-dev ~1
libdlt-dev ~2
libdmalloc-dev ~5
libdmapsharing-3.0-dev ~-2 = -
libdmapsharing-4.0-dev - = ~-3t64
libdmlc-dev ~0 = ~0t64
libdmr-dev ~0.1
libdmraid-dev ~1.0.0.rc16 = -
libdmrconf-dev - ~0.10 ~0
libdmtx-dev ~0b = ~0t64
libdmx-dev ~1 = -
libdnf-dev ~2 = ~2t64
libdng-dev - = ~1
libdnlib-cil-dev .
libdnnl-dev ~2 = ~3.6
libdnswire-dev - ~1 ~1t64
libdockapp-dev ~3
libdocopt-dev ~0
libdogleg-dev ~2
libdolfin-dev ~2019.2 = ~2019.2t64
libdolfin64-dev ~-2019.2 = libdolfin2019.2t64,~-2019.2t64
libdolfinx-complex-dev ~2019.2 ~0.5 ~0.9
libdolfinx-dev ~-real2019.2 ~-real0.5 ~-real0.9
libdolfinx-mpc-dev - ~0.5 ~0.9
libdolfinx-real-dev ~2019.2 ~0.5 ~0.9
libdolphinvcs-dev ~5 = ~6
libdoodle-dev ~1
libdotconf-dev ~0
libdouble-conversion-dev ~3
libdovi-dev - = ~3
libdpdk-dev librte-acl21,librte-baseband-acc100-21,librte-baseband-fpga-5gnr-fec21,librte-baseband-fpga-lte-fec21,librte-baseband-null21,librte-baseband-turbo-sw21,librte-bbdev21,librte-bitratestats21,librte-bpf21,librte-bus-dpaa21,librte-bus-fslmc21,librte-bus-ifpga21,librte-bus-pci21,librte-bus-vdev21,librte-bus-vmbus21,librte-cfgfile21,librte-cmdline21,librte-common-cpt21,librte-common-dpaax21,librte-common-iavf21,librte-common-mlx5-21,librte-common-octeontx2-21,librte-common-octeontx21,librte-common-qat21,librte-common-sfc-efx21,librte-compress-isal21,librte-compress-octeontx21,librte-compress-zlib21,librte-compressdev21,librte-crypto-aesni-gcm21,librte-crypto-aesni-mb21,librte-crypto-bcmfs21,librte-crypto-caam-jr21,librte-crypto-ccp21,librte-crypto-dpaa-sec21,librte-crypto-dpaa2-sec21,librte-crypto-kasumi21,librte-crypto-nitrox21,librte-crypto-null21,librte-crypto-octeontx2-21,librte-crypto-octeontx21,librte-crypto-openssl21,librte-crypto-scheduler21,librte-crypto-snow3g21,librte-crypto-virtio21,librte-crypto-zuc21,librte-cryptodev21,librte-distributor21,librte-eal21,librte-efd21,librte-ethdev21,librte-event-dlb2-21,librte-event-dlb21,librte-event-dpaa2-21,librte-event-dpaa21,librte-event-dsw21,librte-event-octeontx2-21,librte-event-octeontx21,librte-event-opdl21,librte-event-skeleton21,librte-event-sw21,librte-eventdev21,librte-fib21,librte-flow-classify21,librte-graph21,librte-gro21,librte-gso21,librte-hash21,librte-ip-frag21,librte-ipsec21,librte-jobstats21,librte-kni21,librte-kvargs21,librte-latencystats21,librte-lpm21,librte-mbuf21,librte-member21,librte-mempool-bucket21,librte-mempool-dpaa2-21,librte-mempool-dpaa21,librte-mempool-octeontx2-21,librte-mempool-octeontx21,librte-mempool-ring21,librte-mempool-stack21,librte-mempool21,librte-meter21,librte-metrics21,librte-net-af-packet21,librte-net-af-xdp21,librte-net-ark21,librte-net-atlantic21,librte-net-avp21,librte-net-axgbe21,librte-net-bnx2x21,librte-net-bnxt21,librte-net-bond21,librte-net-cxgbe21,librte-net-dpaa2-21,librte-net-dpaa21,librte-net-e1000-21,librte-net-ena21,librte-net-enetc21,librte-net-enic21,librte-net-failsafe21,librte-net-fm10k21,librte-net-hinic21,librte-net-hns3-21,librte-net-i40e21,librte-net-iavf21,librte-net-ice21,librte-net-igc21,librte-net-ipn3ke21,librte-net-ixgbe21,librte-net-kni21,librte-net-liquidio21,librte-net-memif21,librte-net-mlx4-21,librte-net-mlx5-21,librte-net-netvsc21,librte-net-nfp21,librte-net-null21,librte-net-octeontx2-21,librte-net-octeontx21,librte-net-pcap21,librte-net-pfe21,librte-net-qede21,librte-net-ring21,librte-net-sfc21,librte-net-softnic21,librte-net-tap21,librte-net-thunderx21,librte-net-txgbe21,librte-net-vdev-netvsc21,librte-net-vhost21,librte-net-virtio21,librte-net-vmxnet3-21,librte-net21,librte-node21,librte-pci21,librte-pdump21,librte-pipeline21,librte-port21,librte-power21,librte-raw-dpaa2-cmdif21,librte-raw-dpaa2-qdma21,librte-raw-ifpga21,librte-raw-ioat21,librte-raw-ntb21,librte-raw-octeontx2-dma21,librte-raw-octeontx2-ep21,librte-raw-skeleton21,librte-rawdev21,librte-rcu21,librte-regex-mlx5-21,librte-regex-octeontx2-21,librte-regexdev21,librte-reorder21,librte-rib21,librte-ring21,librte-sched21,librte-security21,librte-stack21,librte-table21,librte-telemetry21,librte-timer21,librte-vdpa-ifc21,librte-vdpa-mlx5-21,librte-vhost21 librte-acl23,librte-baseband-acc23,librte-baseband-fpga-5gnr-fec23,librte-baseband-fpga-lte-fec23,librte-baseband-la12xx23,librte-baseband-null23,librte-baseband-turbo-sw23,librte-bbdev23,librte-bitratestats23,librte-bpf23,librte-bus-auxiliary23,librte-bus-dpaa23,librte-bus-fslmc23,librte-bus-ifpga23,librte-bus-pci23,librte-bus-vdev23,librte-bus-vmbus23,librte-cfgfile23,librte-cmdline23,librte-common-cnxk23,librte-common-cpt23,librte-common-dpaax23,librte-common-iavf23,librte-common-idpf23,librte-common-mlx5-23,librte-common-octeontx23,librte-common-qat23,librte-common-sfc-efx23,librte-compress-isal23,librte-compress-mlx5-23,librte-compress-octeontx23,librte-compress-zlib23,librte-compressdev23,librte-crypto-bcmfs23,librte-crypto-caam-jr23,librte-crypto-ccp23,librte-crypto-cnxk23,librte-crypto-dpaa-sec23,librte-crypto-dpaa2-sec23,librte-crypto-ipsec-mb23,librte-crypto-mlx5-23,librte-crypto-nitrox23,librte-crypto-null23,librte-crypto-octeontx23,librte-crypto-openssl23,librte-crypto-scheduler23,librte-crypto-virtio23,librte-cryptodev23,librte-distributor23,librte-dma-cnxk23,librte-dma-dpaa2-23,librte-dma-dpaa23,librte-dma-hisilicon23,librte-dma-idxd23,librte-dma-ioat23,librte-dma-skeleton23,librte-dmadev23,librte-eal23,librte-efd23,librte-ethdev23,librte-event-cnxk23,librte-event-dlb2-23,librte-event-dpaa2-23,librte-event-dpaa23,librte-event-dsw23,librte-event-octeontx23,librte-event-opdl23,librte-event-skeleton23,librte-event-sw23,librte-eventdev23,librte-fib23,librte-gpudev23,librte-graph23,librte-gro23,librte-gso23,librte-hash23,librte-ip-frag23,librte-ipsec23,librte-jobstats23,librte-kvargs23,librte-latencystats23,librte-lpm23,librte-mbuf23,librte-member23,librte-mempool-bucket23,librte-mempool-cnxk23,librte-mempool-dpaa2-23,librte-mempool-dpaa23,librte-mempool-octeontx23,librte-mempool-ring23,librte-mempool-stack23,librte-mempool23,librte-meter23,librte-metrics23,librte-net-af-packet23,librte-net-af-xdp23,librte-net-ark23,librte-net-atlantic23,librte-net-avp23,librte-net-axgbe23,librte-net-bnx2x23,librte-net-bnxt23,librte-net-bond23,librte-net-cnxk23,librte-net-cxgbe23,librte-net-dpaa2-23,librte-net-dpaa23,librte-net-e1000-23,librte-net-ena23,librte-net-enetc23,librte-net-enetfec23,librte-net-enic23,librte-net-failsafe23,librte-net-fm10k23,librte-net-gve23,librte-net-hinic23,librte-net-hns3-23,librte-net-i40e23,librte-net-iavf23,librte-net-ice23,librte-net-idpf23,librte-net-igc23,librte-net-ionic23,librte-net-ipn3ke23,librte-net-ixgbe23,librte-net-liquidio23,librte-net-memif23,librte-net-mlx4-23,librte-net-mlx5-23,librte-net-netvsc23,librte-net-nfp23,librte-net-ngbe23,librte-net-null23,librte-net-octeon-ep23,librte-net-octeontx23,librte-net-pcap23,librte-net-pfe23,librte-net-qede23,librte-net-ring23,librte-net-sfc23,librte-net-softnic23,librte-net-tap23,librte-net-thunderx23,librte-net-txgbe23,librte-net-vdev-netvsc23,librte-net-vhost23,librte-net-virtio23,librte-net-vmxnet3-23,librte-net23,librte-node23,librte-pcapng23,librte-pci23,librte-pdump23,librte-pipeline23,librte-port23,librte-power23,librte-raw-cnxk-bphy23,librte-raw-cnxk-gpio23,librte-raw-dpaa2-cmdif23,librte-raw-ifpga23,librte-raw-ntb23,librte-raw-skeleton23,librte-rawdev23,librte-rcu23,librte-regex-cn9k23,librte-regex-mlx5-23,librte-regexdev23,librte-reorder23,librte-rib23,librte-ring23,librte-sched23,librte-security23,librte-stack23,librte-table23,librte-telemetry23,librte-timer23,librte-vdpa-ifc23,librte-vdpa-mlx5-23,librte-vdpa-sfc23,librte-vhost23 librte-acl25,librte-argparse25,librte-baseband-acc25,librte-baseband-fpga-5gnr-fec25,librte-baseband-fpga-lte-fec25,librte-baseband-la12xx25,librte-baseband-null25,librte-baseband-turbo-sw25,librte-bbdev25,librte-bitratestats25,librte-bpf25,librte-bus-auxiliary25,librte-bus-cdx25,librte-bus-dpaa25,librte-bus-fslmc25,librte-bus-ifpga25,librte-bus-pci25,librte-bus-platform25,librte-bus-uacce25,librte-bus-vdev25,librte-bus-vmbus25,librte-cfgfile25,librte-cmdline25,librte-common-cnxk25,librte-common-cpt25,librte-common-dpaax25,librte-common-iavf25,librte-common-idpf25,librte-common-ionic25,librte-common-mlx5-25,librte-common-nfp25,librte-common-nitrox25,librte-common-octeontx25,librte-common-qat25,librte-common-sfc-efx25,librte-compress-isal25,librte-compress-mlx5-25,librte-compress-nitrox25,librte-compress-octeontx25,librte-compress-zlib25,librte-compressdev25,librte-crypto-bcmfs25,librte-crypto-caam-jr25,librte-crypto-ccp25,librte-crypto-cnxk25,librte-crypto-dpaa-sec25,librte-crypto-dpaa2-sec25,librte-crypto-ionic25,librte-crypto-ipsec-mb25,librte-crypto-mlx5-25,librte-crypto-nitrox25,librte-crypto-null25,librte-crypto-octeontx25,librte-crypto-openssl25,librte-crypto-scheduler25,librte-crypto-virtio25,librte-cryptodev25,librte-dispatcher25,librte-distributor25,librte-dma-cnxk25,librte-dma-dpaa2-25,librte-dma-dpaa25,librte-dma-hisilicon25,librte-dma-idxd25,librte-dma-ioat25,librte-dma-odm25,librte-dma-skeleton25,librte-dmadev25,librte-eal25,librte-efd25,librte-ethdev25,librte-event-cnxk25,librte-event-dlb2-25,librte-event-dpaa2-25,librte-event-dpaa25,librte-event-dsw25,librte-event-octeontx25,librte-event-opdl25,librte-event-skeleton25,librte-event-sw25,librte-eventdev25,librte-fib25,librte-gpudev25,librte-graph25,librte-gro25,librte-gso25,librte-hash25,librte-ip-frag25,librte-ipsec25,librte-jobstats25,librte-kvargs25,librte-latencystats25,librte-log25,librte-lpm25,librte-mbuf25,librte-member25,librte-mempool-bucket25,librte-mempool-cnxk25,librte-mempool-dpaa2-25,librte-mempool-dpaa25,librte-mempool-octeontx25,librte-mempool-ring25,librte-mempool-stack25,librte-mempool25,librte-meter25,librte-metrics25,librte-ml-cnxk25,librte-mldev25,librte-net-af-packet25,librte-net-af-xdp25,librte-net-ark25,librte-net-atlantic25,librte-net-avp25,librte-net-axgbe25,librte-net-bnx2x25,librte-net-bnxt25,librte-net-bond25,librte-net-cnxk25,librte-net-cpfl25,librte-net-cxgbe25,librte-net-dpaa2-25,librte-net-dpaa25,librte-net-e1000-25,librte-net-ena25,librte-net-enetc25,librte-net-enetfec25,librte-net-enic25,librte-net-failsafe25,librte-net-fm10k25,librte-net-gve25,librte-net-hinic25,librte-net-hns3-25,librte-net-i40e25,librte-net-iavf25,librte-net-ice25,librte-net-idpf25,librte-net-igc25,librte-net-ionic25,librte-net-ipn3ke25,librte-net-ixgbe25,librte-net-mana25,librte-net-memif25,librte-net-mlx4-25,librte-net-mlx5-25,librte-net-netvsc25,librte-net-nfp25,librte-net-ngbe25,librte-net-ntnic25,librte-net-null25,librte-net-octeon-ep25,librte-net-octeontx25,librte-net-pcap25,librte-net-pfe25,librte-net-qede25,librte-net-r8169-25,librte-net-ring25,librte-net-sfc25,librte-net-softnic25,librte-net-tap25,librte-net-thunderx25,librte-net-txgbe25,librte-net-vdev-netvsc25,librte-net-vhost25,librte-net-virtio25,librte-net-vmxnet3-25,librte-net-zxdh25,librte-net25,librte-node25,librte-pcapng25,librte-pci25,librte-pdcp25,librte-pdump25,librte-pipeline25,librte-port25,librte-power-acpi25,librte-power-amd-pstate25,librte-power-cppc25,librte-power-intel-pstate25,librte-power-intel-uncore25,librte-power-kvm-vm25,librte-power25,librte-raw-cnxk-bphy25,librte-raw-cnxk-gpio25,librte-raw-cnxk-rvu-lf25,librte-raw-dpaa2-cmdif25,librte-raw-gdtc25,librte-raw-ifpga25,librte-raw-ntb25,librte-raw-skeleton25,librte-rawdev25,librte-rcu25,librte-regex-cn9k25,librte-regex-mlx5-25,librte-regexdev25,librte-reorder25,librte-rib25,librte-ring25,librte-sched25,librte-security25,librte-stack25,librte-table25,librte-telemetry25,librte-timer25,librte-vdpa-ifc25,librte-vdpa-mlx5-25,librte-vdpa-nfp25,librte-vdpa-sfc25,librte-vhost25
libdpkg-dev libbz2-1.0,liblzma5,zlib1g libbz2-1.0,liblzma5,libmd0,libzstd1,zlib1g
libdqlite-dev - ~0
libdraco-dev ~1 ~7 ~8
libdragonbox-dev - .
libdrilbo-dev libjpeg62-turbo,libpng16-16,libx11-6,libxml2 = libjpeg62-turbo,libpng16-16t64,libx11-6,libxml2
libdrm-dev ~-amdgpu1,~-intel1,~-nouveau2,~-radeon1,~2
libdrogon-dev - = ~1t64
libdrpm-dev ~0
libdrumstick-dev ~-alsa1,~-file1,~-rt1 ~-alsa2,~-file2,~-rt2,~-widgets2 ~-alsa2t64,~-file2t64,~-rt2t64,~-widgets2t64
libdsdcc-dev ~1 = ~1t64
libdsdp-dev ~-5.8gf = ~-5.8t64
libdsfmt-dev ~-11213-1,~-1279-1,~-132049-1,~-19937-1,~-216091-1,~-2203-1,~-4253-1,~-44497-1,~-521-1,~-86243-1
libdshconfig-dev ~1
libdshconfig1-dev ~
libdsk4-dev ~
libdssialsacompat-dev ~0 = ~0t64
libdt-utils-dev - ~5 ~5t64
libdtk6log-dev - = ~0
libdtkcommon-dev - .
libdtkcore-dev ~5
libdtkdeclarative-dev - = ~5
libdtkgui-dev .
libdtklog-dev - = ~0
libdtkwidget-dev ~5
libdtkwm-dev ~5 -
libdtl-dev .
libdublintraceroute-dev ~0
libdumb1-dev ~ = ~t64
libdumbnet-dev ~1
libdumbtts-dev - ~0
libdune-common-dev libatlas3-base,libblas3,liblapack3,libopenmpi3 = libblas3,liblapack3,libopenmpi40
libdune-functions-dev libalberta4,libatlas3-base,libblas3,liblapack3,libopenmpi3 = libalberta5,libblas3,liblapack3,libopenmpi40
libdune-geometry-dev libatlas3-base,libblas3,liblapack3,libopenmpi3 = libblas3,liblapack3,libopenmpi40
libdune-grid-dev libalberta4,libatlas3-base,libblas3,liblapack3,libopenmpi3 = libalberta5,libblas3,liblapack3,libopenmpi40
libdune-grid-glue-dev libalberta4,libatlas3-base,libblas3,liblapack3,libopenmpi3 = libalberta5,libblas3,liblapack3,libopenmpi40
libdune-istl-dev libamd2,libatlas3-base,libblas3,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libgraphblas3,libklu1,liblapack3,libldl2,libmongoose2,libopenmpi3,librbio2,libsliplu1,libspqr2,libsuitesparseconfig5,libsuperlu5,libumfpack5 libamd2,libatlas3-base,libblas3,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libklu1,liblapack3,libldl2,libmongoose2,libopenmpi3,librbio2,libsliplu1,libspqr2,libsuitesparseconfig5,libsuperlu5,libumfpack5 libamd3,libblas3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libklu2,liblapack3,libldl3,libopenmpi40,libparu1,librbio4,libspex3,libspqr4,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu7,libumfpack6
libdune-localfunctions-dev libatlas3-base,libblas3,liblapack3,libopenmpi3 = libblas3,liblapack3,libopenmpi40
libdune-typetree-dev libatlas3-base,libblas3,liblapack3,libopenmpi3 = libblas3,liblapack3,libopenmpi40
libdune-uggrid-dev libatlas3-base,libblas3,liblapack3,libopenmpi3 = libblas3,liblapack3,libopenmpi40
libduo-dev ~3 = ~3t64
libdv-dev ~4 = ~4t64
libdv4-dev ~ = ~t64
libdvbcsa-dev ~1
libdvbpsi-dev ~10
libdvbv5-dev ~-0 = ~-0t64
libdvdnav-dev ~4
libdvdread-dev ~8 = ~8t64
libdw-dev ~1,libelf1 = ~1t64,libelf1t64
libdwarf-dev ~1
libdx4-dev ~ = ~t64
libdxflib-dev ~3
libdynamic-reconfigure-config-init-mutex-dev ~0d
libdynamicedt3d-dev ~1.9,liboctomap1.9 = ~1.9t64,liboctomap1.9t64
libdynamite-dev ~0
libdynarmic-dev - ~6 ~6.7
libdyssol-dev - ~1.0 ~1.0t64
libe-book-dev ~-0.1-1
libe131-dev - = ~-1
libeac-dev ~3
libeantic-dev ~0 ~1 ~3
libeasyloggingpp-dev .
libeb-dev ~16 = ~16t64
libeb16-dev ~ = ~t64
libebackend1.2-dev libcamel-1.2-62,libebackend-1.2-10,libedataserver-1.2-25 libcamel-1.2-64,libebackend-1.2-11,libedataserver-1.2-27 libcamel-1.2-64t64,libebackend-1.2-11t64,libedataserver-1.2-27t64
libebgenv-dev - ~0
libebml-dev ~5
libebook-contacts1.2-dev libcamel-1.2-62,libebook-contacts-1.2-3,libedataserver-1.2-25 libcamel-1.2-64,libebook-contacts-1.2-4,libedataserver-1.2-27 libcamel-1.2-64t64,libebook-contacts-1.2-4t64,libedataserver-1.2-27t64
libebook1.2-dev libcamel-1.2-62,libebackend-1.2-10,libebook-1.2-20,libebook-contacts-1.2-3,libedata-book-1.2-26,libedataserver-1.2-25 libcamel-1.2-64,libebackend-1.2-11,libebook-1.2-21,libebook-contacts-1.2-4,libedata-book-1.2-27,libedataserver-1.2-27 libcamel-1.2-64t64,libebackend-1.2-11t64,libebook-1.2-21t64,libebook-contacts-1.2-4t64,libedata-book-1.2-27t64,libedataserver-1.2-27t64
libebur128-dev ~-1
libec-dev ~5 ~10 ~14
libecal2.0-dev libcamel-1.2-62,libecal-2.0-1,libedataserver-1.2-25 libcamel-1.2-64,libecal-2.0-2,libedataserver-1.2-27 libcamel-1.2-64t64,libecal-2.0-3,libedataserver-1.2-27t64
libecap3-dev ~
libecasoundc-dev ~1v5
libeccodes-dev ~0
libecholib-dev ~1.3 = ~1.3t64
libeckit-dev ~0d
libecl-dev - ~21.2 ~24.5t64
libecm-dev ~1
libecm1-dev ~
libeconf-dev ~0
libecpg-dev ~-compat3,~6,libpgtypes3,libpq5
libecpint-dev libpugixml1v5
libecryptfs-dev ~1
libectrans-dev - ~-0
libedac-dev ~1
libedata-book1.2-dev libcamel-1.2-62,libebackend-1.2-10,libebook-contacts-1.2-3,libedata-book-1.2-26,libedataserver-1.2-25 libcamel-1.2-64,libebackend-1.2-11,libebook-contacts-1.2-4,libedata-book-1.2-27,libedataserver-1.2-27 libcamel-1.2-64t64,libebackend-1.2-11t64,libebook-contacts-1.2-4t64,libedata-book-1.2-27t64,libedataserver-1.2-27t64
libedata-cal2.0-dev libcamel-1.2-62,libebackend-1.2-10,libecal-2.0-1,libedata-cal-2.0-1,libedataserver-1.2-25 libcamel-1.2-64,libebackend-1.2-11,libecal-2.0-2,libedata-cal-2.0-2,libedataserver-1.2-27 libcamel-1.2-64t64,libebackend-1.2-11t64,libecal-2.0-3,libedata-cal-2.0-2t64,libedataserver-1.2-27t64
libedataserver1.2-dev libcamel-1.2-62,libedataserver-1.2-25 libcamel-1.2-64,libedataserver-1.2-27 libcamel-1.2-64t64,libedataserver-1.2-27t64
libedataserverui1.2-dev libcamel-1.2-62,libebackend-1.2-10,libebook-contacts-1.2-3,libecal-2.0-1,libedata-book-1.2-26,libedataserver-1.2-25,libedataserverui-1.2-2 libcamel-1.2-64,libebackend-1.2-11,libebook-contacts-1.2-4,libecal-2.0-2,libedata-book-1.2-27,libedataserver-1.2-27,libedataserverui-1.2-4 libcamel-1.2-64t64,libebackend-1.2-11t64,libebook-contacts-1.2-4t64,libecal-2.0-3,libedata-book-1.2-27t64,libedataserver-1.2-27t64,libedataserverui-1.2-4t64
libedataserverui4-dev - libcamel-1.2-64,libebackend-1.2-11,libebook-contacts-1.2-4,libecal-2.0-2,libedata-book-1.2-27,libedataserver-1.2-27,~-1.0-0 libcamel-1.2-64t64,libebackend-1.2-11t64,libebook-contacts-1.2-4t64,libecal-2.0-3,libedata-book-1.2-27t64,libedataserver-1.2-27t64,~-1.0-0t64
libedf-dev ~1
libedit-dev ~2
libeditorconfig-dev ~0
libeditreadline-dev libedit2
libedlib-dev ~0 ~1
libee-dev ~0 = ~0t64
libeegdev-dev ~0 = ~0t64
libeffcee-dev ~0 -
libefiboot-dev ~1 = ~1t64
libefisec-dev - = ~1t64
libefivar-dev ~1 = ~1t64
libefl-all-dev libecore-audio1,libecore-con1,libecore-drm2-1,libecore-evas1,libecore-fb1,libecore-file1,libecore-imf1,libecore-input1,libecore-ipc1,libecore-wl2-1,libecore-x1,libecore1,libector1,libedje1,libeet1,libeeze1,libefreet1a,libeina1a,libeio1,libelementary1,libelput1,libelua1,libembryo1,libemile1,libemotion1,libeolian1,libethumb-client1,libethumb1,libevas1,libevas1-engines-wayland libecore-audio1,libecore-con1,libecore-drm2-1,libecore-evas1,libecore-fb1,libecore-file1,libecore-imf1,libecore-input1,libecore-ipc1,libecore-wl2-1,libecore-x1,libecore1,libector1,libedje1,libeet1,libeeze1,libefreet1a,libeina1a,libeio1,libelementary1,libelput1,libembryo1,libemile1,libemotion1,libeolian1,libethumb-client1,libethumb1,libevas1,libevas1-engines-wayland libecore-audio1,libecore-con1t64,libecore-drm2-1,libecore-evas1,libecore-fb1,libecore-file1,libecore-imf1,libecore-input1,libecore-ipc1,libecore-wl2-1,libecore-x1,libecore1,libector1,libedje1,libeet1,libeeze1,libefreet1a,libeina1t64,libeio1,libelementary1,libelput1,libembryo1,libemile1,libemotion1,libeolian1,libethumb-client1,libethumb1,libevas1,libevas1-engines-wayland
libegl-dev ~1,libgl1,libglx0
libegl1-mesa-dev libegl1,libgl1,libgles1,libgles2,libglvnd0,libglx0,libopengl0
libei-dev - = ~1
libeigen-stl-containers-dev .
libeigen3-dev .
libeinfo-dev ~1
libeis-dev - = ~1
libeiskaltdcpp-dev ~2.4 = ~2.4t64
libej-dev ~0
libelemental-dev ~0 = ~0t64
libelf-dev ~1 = ~1t64
libelfin-dev libdwarf++0 = -
libelk0-dev ~ = ~t64
libell-dev ~0
libelogind-dev ~0 = -
libelpa-dev ~15 ~19
libembree-dev ~3-3 = ~4-4
libemeraldengine-dev ~0 = ~0t64
libemf-dev ~1
libemf2svg-dev - ~1
libemos-dev ~0d
libenca-dev ~0
libenchant-2-dev ~-2
libendless-dev ~-0-0 = ~-0-0t64
libenet-dev ~7
libenki-dev ~2
libensmallen-dev libarmadillo10,libblas3,liblapack3 - libarmadillo14,libblas3,liblapack3
libeot-dev ~0
libepc-dev ~-1.0-3 = -
libepc-ui-dev libepc-1.0-3,~-1.0-3 = -
libepoxy-dev ~0
libepr-api-dev ~2
libepsilon-dev ~1 -
libept-dev ~1.6.0 = -
libepub-dev ~0
libepubgen-dev ~-0.1-1
libequihash-dev - ~0
liberasurecode-dev ~1
liberfa-dev ~1
libesedb-dev ~1 = ~1t64
libesmtp-dev ~6
libesnacc-dev ~180
libespeak-dev ~1
libespeak-ng-dev ~1
libespeak-ng-libespeak-dev libespeak-ng1
libest-dev - = ~3
libestools-dev ~2.5
libestools2.1-dev libestools2.5
libestr-dev ~0
libetlcpp-dev - = .
libetonyek-dev ~-0.1-1
libetpan-dev ~20 = ~20t64
libetsf-io-dev libnetcdf18,libnetcdff7 libnetcdf19,libnetcdff7 libnetcdff7
libev-dev ~4 = ~4t64
libev-libevent-dev libev4 = libev4t64
libevd-0.2-dev ~-0 = ~-0t64
libevdev-dev ~2
libevdevplus-dev .
libevdi-dev - = ~1
libevdi0-dev ~ = libevdi1
libevemu-dev ~3 = ~3t64
libevent-dev ~-2.1-7,~-core-2.1-7,~-extra-2.1-7,~-openssl-2.1-7,~-pthreads-2.1-7 = ~-2.1-7t64,~-core-2.1-7t64,~-extra-2.1-7t64,~-openssl-2.1-7t64,~-pthreads-2.1-7t64
libeventviews-dev - = libkpim6eventviews6
libevhtp-dev ~0 = ~0t64
libevince-dev libevdocument3-4,libevview3-3 = libevdocument3-4t64,libevview3-3t64
libevt-dev ~1 = ~1t64
libevtx-dev ~1 = ~1t64
libewf-dev ~2
libexadrums-dev ~1 ~2 ~2t64
libexecline-dev ~2.7 ~2.9
libexecs-dev ~-embedded0,~0 = ~-embedded1,~1
libexempi-dev ~8
libexif-dev ~12
libexif-gtk-dev ~3-5,~5
libexiv2-dev ~-27 = ~-28
libexo-2-dev ~-0
libexodusii-dev ~5,libnemesis3
libexpat-dev ~1
libexpat1-dev ~
libexpected-dev .
libexplain-dev ~51 = ~51t64
libexprtk-dev - = .
libext2fs-dev libcom-err2,~2 = libcom-err2,~2t64
libextractor-dev ~3
libextractor-java-dev ~0
libexttextcat-dev ~-2.0-0
libeztrace-dev ~0
libf2c2-dev ~
libf2fs-dev libuuid1
libf2fs-format-dev libuuid1
libf77dcl-dev ~7
libfaad-dev ~2
libfabric-dev ~1
libfaifa-dev ~0 = ~0t64
libfaiss-dev - libblas3,liblapack3
libfakekey-dev ~0
libfalcosecurity0-dev - ~ ~t64
libfam-dev ~0 libgamin0 -
libfann-dev ~2
libfarmhash-dev ~0
libfarstream-0.2-dev ~-5
libfast-float-dev - .
libfast5-dev libhdf5-103-1,libhdf5-cpp-103-1,libhdf5-fortran-102,libhdf5-hl-100,libhdf5-hl-cpp-100,libhdf5-hl-fortran-100 = libhdf5-310,libhdf5-cpp-310,libhdf5-fortran-310,libhdf5-hl-310,libhdf5-hl-cpp-310,libhdf5-hl-fortran-310
libfastahack-dev ~0
libfastcdr-dev ~1 = ~2
libfastdds-dev - = ~3.1
libfastjet-dev ~0v5
libfastjet-fortran-dev ~0
libfastjetplugins-dev libfastjet0v5,~0
libfastjettools-dev libfastjet0v5,~0
libfastjson-dev ~4
libfastobj-dev - = .
libfastrtps-dev ~2 ~2.9 libfastdds3.1
libfasttext-dev ~0
libfathom-dev ~1
libfaudio-dev ~0
libfauhdli-dev .
libfccp-dev .
libfcft-dev ~3 ~4 ~4t64
libfcgi-dev ~0ldbl = ~0t64
libfcidecomp-jpegls-dev - = ~1
libfcitx-qt5-dev ~-1
libfcitx5-qt-dev ~1
libfcitx5-qt6-dev - ~-1
libfcitx5config-dev ~6
libfcitx5core-dev libfcitx5config6,~7,libfcitx5utils2
libfcitx5gclient-dev .
libfcitx5utils-dev ~2
libfckit-dev ~0d
libfcl-dev ~0.6 ~0.7
libfclib-dev ~0
libfcml-dev ~0 = ~0t64
libfcrypto-dev - = ~1
libfdb5-dev ~-0d
libfdeep-dev - = .
libfdf-dev - = .
libfdisk-dev libblkid1,~1,libuuid1
libfdt-dev ~1
libfduserdata-dev ~0
libfec-dev ~0
libfeedback-dev ~-0.0-0
libfetk-dev - ~1.9 ~1.9t64
libffado-dev ~2
libffcall-dev libavcall1,libcallback1,~1b,libtrampoline1
libffcall1-dev libavcall1,libcallback1,~b,libtrampoline1 -
libffi-dev ~7 ~8
libffindex-dev ~0 = ~0t64
libffindex0-dev ~ = ~t64
libffmpeg-nvenc-dev - .
libffmpegthumbnailer-dev ~4v5
libffms2-dev ~-4 ~-5
libfftw3-dev ~-double3,~-long3,~-quad3,~-single3
libfftw3-mpi-dev ~3
libfiat-dev - ~-0
libfido2-dev ~-1
libfield3d-dev - = ~1.7t64
libfifechan-dev ~0.1.5 = ~0.1.5t64
libfilament-dev - ~1.9
libfilezilla-dev ~11 ~34 ~46
libfinal-dev - ~0
libfips203-dev - = ~-0
libfishsound-dev ~1
libfishsound1-dev ~
libfiu-dev ~0
libfixbuf-dev ~9 = ~9t64
libfixmath-dev - .
libfixposix-dev ~3 = ~4t64
libfizmo-dev libxml2
libfko3-dev ~ = ~t64
libfl-dev ~2
libflac++-dev ~6v5,libflac8 ~10,libflac12 ~11,libflac14
libflac-dev ~8 ~12 ~14
libflake-dev .
libflam3-dev - ~-0
libflame-dev ~1 = ~1t64
libflang-16-dev . = -
libflang-17-dev - = .
libflang-18-dev - = .
libflang-19-dev - .
libflang-22-dev - = .
libflang-dev - = .
libflann-dev ~1.9
libflashrom-dev ~1
libflatbuffers-dev ~1 ~2 ~23.5.26
libflathashmap-dev .
libflatpak-dev ~0
libflatzebra-dev ~-0.1-2v5 = ~-0.2
libfli-dev - ~2
libflickcurl-dev ~0 = ~0t64
libflightcrew-dev ~0v5 = ~0t64
libflint-arb-dev ~2 = -
libflint-dev ~-2.6.3 ~17 ~19
libflorist-dev - = ~2021.1
libflorist2020-dev ~ -
libflorist2022-dev - libflorist2021 -
libfltk1.1-dev ~ = -
libfltk1.3-dev libfltk-cairo1.3,libfltk-forms1.3,libfltk-gl1.3,libfltk-images1.3,~ = libfltk-cairo1.3t64,libfltk-forms1.3t64,libfltk-gl1.3t64,libfltk-images1.3t64,~t64
libfltk1.4-dev - = libfltk-cairo1.4,libfltk-forms1.4,libfltk-gl1.4,libfltk-images1.4,~
libfluidsynth-dev ~2 ~3
libflxmlrpc-dev ~1
libfm-dev ~-extra4,~4 = ~-extra4t64,~4t64
libfm-extra-dev ~4 = ~4t64
libfm-gtk-dev libfm-extra4,~4,libfm4 = -
libfm-gtk3-dev - = libfm-extra4t64,~-4t64,libfm4t64
libfm-qt-dev ~8 ~12 ~6-15
libfm-qt5-dev - = libfm-qt14
libfml-dev ~0
libfmt-dev ~7 ~9 ~10
libfolia-dev ~14 = ~22
libfolks-dev ~25 ~26
libfolks-dummy-dev ~25,libfolks-eds25,libfolks25 ~26,libfolks-eds26,libfolks26
libfolks-eds-dev ~25,libfolks25 ~26,libfolks26
libfolks-telepathy-dev ~25,libfolks25 ~26,libfolks26
libfoma-dev ~0 = ~0t64
libfoma0-dev ~ = -
libfontconfig-dev ~1
libfontconfig1-dev ~
libfontembed-dev ~1 = ~1t64
libfontenc-dev ~1
libfoonathan-memory-dev ~0d ~0.7.2 ~0.7.3t64
libforge-dev ~1 = -
libformfactor-dev - = ~0.3.0
libforms-dev ~2 = ~2t64
libformsgl-dev libforms2,~2 = libforms2t64,~2t64
libfox-1.6-dev ~-0
libfp16-dev .
libfparser-dev ~4
libfpga-dev ~0 = ~0t64
libfplll-dev ~7 ~8 ~9
libfplus-dev - .
libfprint-2-dev ~-2
libfpzip-dev ~1
libframe-dev ~6
libfreeaptx-dev - ~0
libfreecell-solver-dev ~0
libfreecontact-dev ~0v5 = ~0t64
libfreediameter-dev libfdcore6,libfdproto6
libfreefare-dev ~0 = ~0t64
libfreefem++-dev - .
libfreefem-dev ~0
libfreehand-dev ~-0.1-1
libfreeimage-dev ~3
libfreeimageplus-dev libfreeimage3,~3
libfreeipmi-dev ~17
libfreenect-dev ~0.5 = ~0.5t64
libfreeradius-dev .
libfreesrp-dev ~0
libfreetype-dev ~6
libfreetype6-dev ~
libfreexl-dev ~1
libfribidi-dev ~0
libfriso-dev - ~0
libfrobby-dev ~0
libfrog-dev ~2 = ~3
libfrozen-dev - = .
libfru-dev - = ~2
libfs-dev ~6
libfsapfs-dev ~1 = ~1t64
libfsext-dev ~1 = ~1t64
libfsfat-dev - = ~1
libfshfs-dev ~1 = ~1t64
libfsntfs-dev ~1 = ~1t64
libfsplib-dev ~0 = ~0t64
libfst-dev - ~22 ~26
libfstrcmp-dev ~0
libfstrm-dev ~0
libfsverity-dev ~0
libfsxfs-dev ~1 = ~1t64
libftdi-dev ~1
libftdi1-dev ~-2
libftdipp1-dev libftdi1-2,~-3
libftgl-dev ~2
libftp-dev ~4
libftxui-dev - = ~-component5.0.0,~-dom5.0.0,~-screen5.0.0
libfungw-dev - ~1
libfuntools-dev ~1 = ~1t64
libfuse-dev ~2 = ~2t64
libfuse3-dev ~-3 = ~-4
libfuturesql6-dev - = ~-0
libfuzzer-11-dev . -
libfuzzer-13-dev . = -
libfuzzer-14-dev - . -
libfuzzer-15-dev - . -
libfuzzer-16-dev . = -
libfuzzer-17-dev - = .
libfuzzer-18-dev - = .
libfuzzer-19-dev - .
libfuzzer-22-dev - = .
libfuzzer-9-dev . -
libfuzzy-dev ~2
libfuzzylite-dev ~6.0
libfvde-dev ~1 = ~1t64
libfwnt-dev ~1 = ~1t64
libfwsi-dev ~1 = ~1t64
libfwupd-dev ~2 ~3
libfwupdplugin-dev libfwupd2,~1 -
libfxdiv-dev .
libfxt-dev ~2 = ~2t64
libfyaml-dev - ~0
libfyba-dev ~0 = ~0t64
libg15-dev ~-1
libg15daemon-client-dev ~1 = ~1t64
libg15render-dev ~1
libg2-dev ~0
libg2c-dev - ~0d ~0
libg2o-dev - = ~0t64
libg3d-dev ~0
libg810-led-dev ~0
libga-dev ~2
libgadap-dev .
libgadu-dev ~3 = ~3t64
libgail-3-dev ~-0,libgtk-3-0 = ~-0t64,libgtk-3-0t64
libgail-dev ~18,libgtk2.0-0 = ~18t64,libgtk2.0-0t64
libgambit4-dev ~ = ~t64
libgamin-dev ~0 = -
libgaminggear-dev ~0 -
libgammu-dev - ~8,libgsmsd8 ~8t64,libgsmsd8t64
libganglia1-dev ~ = -
libganv-dev ~-1-1v5 = -
libgap-dev ~7 ~8 ~9
libgap7-dev ~ -
libgap8-dev - ~ -
libgap9-dev - = ~
libgarcon-1-0-dev ~ = -
libgarcon-1-dev ~-0
libgarcon-gtk3-1-dev libgarcon-1-0,~-0
libgarmin-dev ~0
libgatbcore-dev ~3
libgatos-dev - = ~0
libgav1-dev ~-0 ~-1
libgaviotatb-dev ~1
libgavl-dev ~1 ~2
libgazebo-dev ~11 -
libgazebo9-dev libgazebo11 -
libgbm-dev ~1
libgbtools-dev ~0 = ~0t64
libgc-dev ~1
libgcab-dev ~-1.0-0
libgcc-10-dev libasan6,libatomic1,libgcc-s1,libgomp1,libitm1,liblsan0,libquadmath0,libtsan0,libubsan1 -
libgcc-11-dev - libasan6,libtsan0 -
libgcc-12-dev - libasan8,libatomic1,libgcc-s1,libgomp1,libitm1,liblsan0,libquadmath0,libtsan2,libubsan1 .
libgcc-13-dev - = .
libgcc-14-dev - = libasan8,libatomic1,libgcc-s1,libgomp1,libhwasan0,libitm1,liblsan0,libquadmath0,libtsan2,libubsan1
libgcc-9-dev libasan5 -
libgccjit-10-dev libgccjit0 -
libgccjit-11-dev - . -
libgccjit-12-dev - libgccjit0 .
libgccjit-13-dev - = .
libgccjit-14-dev - = libgccjit0
libgccjit-9-dev . -
libgck-1-dev ~-0
libgck-2-dev - = ~-2
libgclib-dev ~2 ~3
libgconf2-dev libgconf-2-4 = -
libgcr-3-dev libgck-1-0,libgcr-base-3-1,libgcr-ui-3-1
libgcr-4-dev - = libgck-2-2,~-4
libgcroots-dev ~0
libgcrypt-dev ~20
libgcrypt-mingw-w64-dev .
libgcrypt20-dev ~
libgctp-dev ~-2.0.0
libgd-dev ~3
libgda-5.0-dev ~-4 = ~-4t64
libgdal-dev ~28 ~32 ~36
libgdalcpp-dev libbz2-1.0,libexpat1,liblz4-1,zlib1g
libgdamm5.0-dev libgdamm-5.0-13 = -
libgdata-cil-dev . = -
libgdata-dev ~22
libgdbm-compat-dev ~4 ~4,libgdbm6 ~4t64,libgdbm6t64
libgdbm-dev ~6 = ~6t64
libgdbm-dietlibc-dev libgdbm6 = -
libgdbuspp-dev - = ~3
libgdchart-gd2-noxpm-dev ~
libgdchart-gd2-xpm-dev ~
libgdcm-dev ~3.0 = ~3.0t64
libgdf-dev ~0 = ~0t64
libgdk-pixbuf-2.0-dev ~-0
libgdk-pixbuf-xlib-2.0-dev ~-0
libgdk-pixbuf2.0-dev libgdk-pixbuf-xlib-2.0-0 = -
libgdk3.0-cil-dev . = -
libgdl-3-dev ~-5 = -
libgdm-dev ~1
libgdome2-cpp-smart-dev ~0v5 = -
libgdome2-dev ~-0
libgdsii-dev ~0
libgearman-dev ~8 = ~8t64
libgecode-dev ~49,~flatzinc49,~gist49 = ~49t64,~flatzinc49t64,~gist49t64
libgedit-amtk-dev - = ~-5-0
libgedit-gfls-dev - = ~-1-0
libgedit-gtksourceview-dev - = ~-300-3
libgedit-tepl-dev - = ~-6-3
libgee-0.8-dev ~-2
libgegl-0.0-dev libgegl-0.4-0 = -
libgegl-dev ~-0.4-0 = ~-0.4-0t64
libgemmlowp-dev .
libgenders-dev ~0
libgenders0-dev ~
libgeners-dev - ~1
libgenht1-dev .
libgenome-1.3-dev libgenome0
libgenome-dev ~0
libgenometools0-dev ~ = ~t64
libgenomicsdb-dev - ~0 -
libgensio-dev ~0 ~4 ~6t64
libgeoclue-2-dev ~-0
libgeocode-glib-dev ~0 ~-2-0
libgeographic-dev ~19 -
libgeographiclib-dev - ~23 ~26
libgeoip-dev ~1 = ~1t64
libgeometric-shapes-dev ~4d ~5d
libgeometry-msgs-dev .
libgeomview-dev ~-1.9.5 = ~-1.9.5t64
libgeonames-dev - ~0
libgeos++-dev libgeos-3.9.0,libgeos-c1v5 libgeos-c1v5,libgeos3.11.1 libgeos-c1t64,libgeos3.13.1
libgeos-dev ~-c1v5 = ~-c1t64
libgeotiff-dev ~5
libgeotranz-dev ~3.7 = -
libgeotranz3-dev ~.7 = -
libgepub-0.6-dev ~-0 -
libgepub-0.7-dev - ~-0
libges-1.0-dev ~-0
libgetdata-dev libf95getdata7,libfgetdata6,~++7,~8
libgetdns-dev ~10 = ~10t64
libgetfem++-dev libgetfem5++,libmumps-5.3 libgetfem5,libmumps-5.5 libgetfem5t64,libmumps-5.7
libgetfem-dev - ~5,libmumps-5.5 ~5t64,libmumps-5.7
libgetoptions-dev ~0
libgettextpo-dev ~0
libgexiv2-dev ~-2
libgf-complete-dev ~1 = ~1t64
libgf2x-dev ~3
libgfal2-dev libgfal-transfer2,~-2 = libgfal-transfer2t64,~-2t64
libgfarm-dev ~1 = ~1t64
libgfbgraph-0.2-dev ~-0 -
libgff-dev .
libgflags-dev ~2.2
libgfortran-10-dev libasan6,libatomic1,libgcc-s1,libgfortran5,libgomp1,libitm1,liblsan0,libquadmath0,libtsan0,libubsan1 -
libgfortran-11-dev - libasan6,libtsan0 -
libgfortran-12-dev - libasan8,libatomic1,libgcc-s1,libgfortran5,libgomp1,libitm1,liblsan0,libquadmath0,libtsan2,libubsan1 .
libgfortran-13-dev - = .
libgfortran-14-dev - = libasan8,libatomic1,libgcc-s1,libgfortran5,libgomp1,libhwasan0,libitm1,liblsan0,libquadmath0,libtsan2,libubsan1
libgfortran-9-dev libasan5 -
libgfs-dev ~-1.3-2 = ~-1.3-2t64
libgfsgl-dev ~0 = ~0t64
libgfshare-dev ~2
libgg-dev ~2
libghdl-dev - ~-2-0-0 ~-5-0-1
libghemical-dev ~5v5 = -
libghmm-dev ~1 = ~1t64
libgiac-dev ~0 = ~0t64
libgif-dev ~7
libgiftiio-dev ~0
libgig-dev libakai0,~9 libakai0,~10 libakai0t64,~10t64
libgimp-3.0-dev - = ~-0
libgimp2.0-dev ~ = -
libginac-dev ~11 = ~13
libgio-2.0-dev - libglib2.0-0 libglib2.0-0t64
libgio-qt-dev ~0 = ~0,~6-0
libgio2.0-cil-dev . = -
libgio3.0-cil-dev . = -
libgirara-dev ~-gtk3-3 = ~-gtk3-4
libgirepository-1.0-dev - = gobject-introspection,~-1
libgirepository-2.0-dev - = ~-0,libglib2.0-0t64
libgirepository1.0-dev libgirepository-1.0-1 = gobject-introspection,libgirepository-1.0-1
libgisi-dev ~0 = -
libgisicomm-dev libgisi0,~0 = -
libgit2-dev ~-1.1 ~-1.5 ~-1.9
libgit2-glib-1.0-dev ~-0
libgivaro-dev ~9
libgjs-dev ~0g
libgkarrays-dev ~1 = ~1t64
libgkeyfile-cil-dev . = -
libgl-dev ~1,~x0
libgl-image-display-dev - ~0
libgl1-mesa-dev libegl1,libgl1,libgles1,libgles2,libglvnd0,libglx0,libopengl0
libgl2ps-dev ~1.4
libgl4es-dev - = .
libglade2-dev ~-0 = -
libglade2.0-cil-dev . = -
libglademm-2.4-dev ~-1v5 = -
libgladeui-dev ~-2-13 = ~-2-13t64
libglbinding-dev ~2 = ~3
libglbsp-dev ~3
libglc-dev ~0
libgle-dev ~3
libgle3-dev ~
libgles-dev libegl1,libgl1,~1,~2,libglx0
libgles2-mesa-dev libegl1,libgl1,libgles1,libgles2,libglvnd0,libglx0,libopengl0
libglew-dev ~2.1 ~2.2
libglew1.5-dev libglew2.1 -
libglew1.6-dev libglew2.1 -
libglewmx-dev ~1.13
libglewmx1.5-dev libglewmx1.13
libglewmx1.6-dev libglewmx1.13
libglfw3-dev ~
libglgrib-egl-dev - = ~0
libglgrib-glfw-dev - = ~0
libglib-testing-0-dev ~-0
libglib2.0-cil-dev . = -
libglib2.0-dev ~-0 = libgirepository-2.0-0,~-0t64
libglib3.0-cil-dev . = -
libglibd-2.0-dev ~-0
libglibmm-2.4-dev ~-1v5 = ~-1t64
libglibmm-2.68-dev - ~-1 ~-1t64
libglide3-dev ~
libglktermw-dev .
libglm-dev .
libglobalarrays-dev .
libglobalplatform-dev - = ~7
libglobjects-dev ~1 = -
libglobus-authz-callout-error-dev ~0 = ~0t64
libglobus-authz-dev ~0 = ~0t64
libglobus-callout-dev ~0 = ~0t64
libglobus-common-dev ~0 = ~0t64
libglobus-ftp-client-dev ~2 = ~2t64
libglobus-ftp-control-dev ~1 = ~1t64
libglobus-gass-cache-dev ~5 = ~5t64
libglobus-gass-copy-dev ~2 = ~2t64
libglobus-gass-server-ez-dev ~2 = ~2t64
libglobus-gass-transfer-dev ~2 = ~2t64
libglobus-gfork-dev ~0 = ~0t64
libglobus-gram-client-dev ~3 = ~3t64
libglobus-gram-job-manager-callout-error-dev ~0 = ~0t64
libglobus-gram-protocol-dev ~3 = ~3t64
libglobus-gridftp-server-control-dev ~0 = ~0t64
libglobus-gridftp-server-dev ~6 = ~6t64
libglobus-gridmap-callout-error-dev ~0 = ~0t64
libglobus-gsi-callback-dev ~0 = ~0t64
libglobus-gsi-cert-utils-dev ~0 = ~0t64
libglobus-gsi-credential-dev ~1 = ~1t64
libglobus-gsi-openssl-error-dev ~0 = ~0t64
libglobus-gsi-proxy-core-dev ~0 = ~0t64
libglobus-gsi-proxy-ssl-dev ~1
libglobus-gsi-sysconfig-dev ~1 = ~1t64
libglobus-gss-assist-dev ~3 = ~3t64
libglobus-gssapi-error-dev ~2 = ~2t64
libglobus-gssapi-gsi-dev ~4 = ~4t64
libglobus-io-dev ~3 = ~3t64
libglobus-net-manager-dev ~0 = ~0t64
libglobus-openssl-module-dev ~0 = ~0t64
libglobus-rsl-dev ~2 = ~2t64
libglobus-scheduler-event-generator-dev ~0 = ~0t64
libglobus-xio-dev ~0 = ~0t64
libglobus-xio-gridftp-driver-dev ~
libglobus-xio-gridftp-multicast-dev ~
libglobus-xio-gsi-driver-dev ~
libglobus-xio-net-manager-driver-dev libglobus-net-manager0,~ = libglobus-net-manager0t64,~
libglobus-xio-pipe-driver-dev ~
libglobus-xio-popen-driver-dev ~
libglobus-xio-rate-driver-dev ~
libglobus-xio-udt-driver-dev ~
libglom-1.30-dev ~-0 = -
libglome-dev - = .
libgloo-dev ~0
libgloox-dev ~18
libglpk-dev ~40
libgltf-dev ~-0.1-1
libglu-dev ~1-mesa
libglu1-mesa-dev ~
libglusterfs-dev libgfapi0,libgfchangelog0,libgfrpc0,libgfxdr0,libglusterd0,~0 = libgfapi0,libgfchangelog0,libgfrpc0,libgfxdr0,~0
libglut-dev - ~3.12
libglvnd-core-dev libegl1,libgl1,libgles1,libgles2,libglvnd0,libglx0,libopengl0 .
libglvnd-dev libegl1,libgl1,libgles1,libgles2,~0,libglx0,libopengl0
libglw-dev ~1-mesa = ~1t64-mesa
libglw1-mesa-dev ~ = libglw1t64-mesa
libglx-dev ~0
libglycin-1-dev - = ~-0
libglycin-gtk4-1-dev - = libglycin-1-0,~-0
libglyr-dev ~1
libgm2-10-dev libgm2-15 -
libgm2-11-dev - . -
libgm2-12-dev - libgm2-17
libgm2-13-dev - = libgm2-18
libgm2-14-dev - = libgm2-19
libgm2-9-dev libgm2-0 -
libgme-dev ~0
libgmenuharness-dev - ~0.1
libgmerlin-avdec-dev ~1 ~2
libgmerlin-dev ~0 ~2 ~2t64
libgmic-dev ~1
libgmime-3.0-dev ~-0 = ~-0t64
libgmm++-dev libmumps-5.3 libmumps-5.5 libmumps-5.7
libgmm-dev - libmumps-5.5 libmumps-5.7
libgmobile-dev - = ~0
libgmock-dev .
libgmp-dev ~10,~xx4ldbl
libgmp10-dev ~,libgmpxx4ldbl
libgmp3-dev libgmp10,libgmpxx4ldbl
libgmpada-dev - = ~9
libgmpada10-dev libgmpada8 -
libgmpada12-dev - libgmpada8 -
libgmsh-dev ~4 ~4.8 ~4.13
libgmsh-private-headers-dev - libgmsh4.8 libgmsh4.13
libgmt-dev ~6 = ~6t64
libgnat-util10-dev gnat-10,~ -
libgnatcoll-cpp-dev - = ~1
libgnatcoll-dev - = ~22
libgnatcoll-gmp-dev - = ~21
libgnatcoll-gmp19-dev libgnatcoll-gmp20 -
libgnatcoll-gmp21-dev - libgnatcoll-gmp20 -
libgnatcoll-iconv-dev - = ~21
libgnatcoll-iconv19-dev libgnatcoll-iconv20 -
libgnatcoll-iconv21-dev - libgnatcoll-iconv20 -
libgnatcoll-lzma-dev - = ~3
libgnatcoll-lzma2-dev ~ -
libgnatcoll-lzma4-dev - libgnatcoll-lzma2 -
libgnatcoll-omp-dev - = ~2
libgnatcoll-omp1-dev ~ -
libgnatcoll-omp3-dev - libgnatcoll-omp1 -
libgnatcoll-postgres-dev - = ~2,libgnatcoll-sql4
libgnatcoll-postgres1-dev ~,libgnatcoll-sql3 -
libgnatcoll-postgres3-dev - libgnatcoll-postgres1,libgnatcoll-sql3 -
libgnatcoll-python3-2-dev - libgnatcoll-python3-1 -
libgnatcoll-python3-dev - = ~-2
libgnatcoll-readline-dev - = ~21
libgnatcoll-readline19-dev libgnatcoll-readline20 -
libgnatcoll-readline21-dev - libgnatcoll-readline20 -
libgnatcoll-sql-dev - = ~4
libgnatcoll-sql3-dev ~ -
libgnatcoll-sql5-dev - libgnatcoll-sql3 -
libgnatcoll-sqlite-dev - = libgnatcoll-sql4,~21
libgnatcoll-sqlite19-dev libgnatcoll-sql3,libgnatcoll-sqlite20 -
libgnatcoll-sqlite21-dev - libgnatcoll-sql3,libgnatcoll-sqlite20 -
libgnatcoll-syslog-dev - = ~4
libgnatcoll-syslog3-dev ~ -
libgnatcoll-syslog5-dev - libgnatcoll-syslog3 -
libgnatcoll-xref-dev - = libgnatcoll-sql4,libgnatcoll-sqlite21,~21
libgnatcoll-xref20-dev libgnatcoll-sql3,libgnatcoll-sqlite20,~ -
libgnatcoll-xref22-dev - libgnatcoll-sql3,libgnatcoll-sqlite20,libgnatcoll-xref20 -
libgnatcoll-zlib-dev - = ~3
libgnatcoll-zlib2-dev ~ -
libgnatcoll-zlib4-dev - libgnatcoll-zlib2 -
libgnatcoll19-dev ~ -
libgnatcoll21-dev - ~ -
libgnatprj-dev - = ~12
libgnatprj10-dev - ~ -
libgnatprj8-dev ~ -
libgnatvsn9-dev gnat-9,~ -
libgnokii-dev ~6 = ~7t64
libgnokii3-dev libgnokii6 = libgnokii7t64
libgnome-autoar-0-dev libarchive13,libglib2.0-0 = libarchive13t64,libgirepository-2.0-0,libglib2.0-0t64
libgnome-autoar-gtk-0-dev libarchive13,libglib2.0-0 = libarchive13t64,libgirepository-2.0-0,libglib2.0-0t64
libgnome-bg-4-dev - ~-2,libgnome-desktop-4-2 ~-2t64,libgnome-desktop-4-2t64
libgnome-bluetooth-3.0-dev - ~-13
libgnome-bluetooth-dev ~13 = -
libgnome-bluetooth-ui-3.0-dev - ~-13
libgnome-desktop-3-dev ~-19 ~-20 ~-20t64
libgnome-desktop-4-dev - ~-2 ~-2t64
libgnome-games-support-1-dev ~-3
libgnome-games-support-dev - = ~-2-4
libgnome-menu-3-dev ~-0
libgnome-panel-dev ~0 = ~3
libgnome-rr-4-dev - libgnome-desktop-4-2,~-2 libgnome-desktop-4-2t64,~-2t64
libgnome-todo-dev . -
libgnomecanvas2-dev ~-0
libgnomecanvasmm-2.6-dev ~-1v5 -
libgnomekbd-dev ~8
libgnt-dev ~0 = ~0t64
libgnuastro-dev ~12 ~17 ~21
libgnucap-dev ~0
libgnunet-dev - gnunet,~0.19 gnunet,~0.20t64
libgnunetgtk-dev - ~3
libgnuplot-iostream-dev libboost-filesystem1.74.0,libboost-iostreams1.74.0,libboost-regex1.74.0,libboost-system1.74.0 = libboost-atomic1.83.0,libboost-filesystem1.83.0,libboost-iostreams1.83.0,libboost-regex1.83.0,libboost-system1.83.0
libgnustep-base-dev ~1.27 ~1.28 ~1.31
libgnustep-corebase-dev - = ~0
libgnustep-dl2-dev ~-0d = ~-0deb
libgnustep-gui-dev ~0.28 ~0.29 ~0.32
libgnutls-openssl-dev libgnutls-dane0,~27,libgnutls30,libgnutlsxx28 libgnutls-dane0,~27,libgnutls30,libgnutlsxx30 libgnutls-dane0t64,~27t64,libgnutls30t64
libgnutls28-dev libgnutls-dane0,libgnutls-openssl27,libgnutls30,libgnutlsxx28 libgnutls-dane0,libgnutls-openssl27,libgnutls30,libgnutlsxx30 libgnutls-dane0t64,libgnutls-openssl27t64,libgnutls30t64
libgo-10-dev libasan6,libatomic1,libgcc-s1,libgo16,libgomp1,libitm1,liblsan0,libquadmath0,libtsan0,libubsan1 -
libgo-11-dev - libasan6,libgo19,libtsan0 -
libgo-12-dev - libasan8,libatomic1,libgcc-s1,libgo21,libgomp1,libitm1,liblsan0,libquadmath0,libtsan2,libubsan1 libgo21
libgo-13-dev - = libgo22
libgo-14-dev - = libasan8,libatomic1,libgcc-s1,libgo23,libgomp1,libhwasan0,libitm1,liblsan0,libquadmath0,libtsan2,libubsan1
libgo-9-dev libasan5,libgo14 -
libgoa-1.0-dev ~-0b
libgoa-backend-1.0-dev libgoa-1.0-0b,~-1 = libgoa-1.0-0b,~-2
libgoffice-0.10-dev ~-10 = ~-10t64
libgom-1.0-dev ~-0 = ~-0t64
libgoocanvas-2.0-dev ~-9
libgoocanvasmm-2.0-dev ~-6 = -
libgoogle-glog-dev ~0v5 ~0v6 ~0v6t64
libgoogle-perftools-dev ~4,libtcmalloc-minimal4 = ~4t64,libtcmalloc-minimal4t64
libgooglepinyin-dev ~0
libgooglepinyin0-dev ~
libgorm-dev ~1 = libinterfacebuilder1
libgovarnam-dev - = ~1
libgovirt-dev ~2
libgpac-dev ~10 -
libgpaste-2-dev - ~
libgpaste-dev ~13 -
libgpaste2-dev libgpaste13 -
libgpaste3-dev libgpaste13 -
libgpaste4-dev libgpaste13 -
libgpaste6-dev libgpaste13 -
libgpg-error-dev ~0
libgpg-error-mingw-w64-dev .
libgpgme-dev ~11 = ~11t64
libgpgme11-dev ~ = ~t64
libgpgmepp-dev ~6,libqgpgme7 ~6,libqgpgme15 ~6t64
libgphobos-10-dev libgphobos1 -
libgphobos-11-dev - libgphobos2 -
libgphobos-12-dev - libgphobos3
libgphobos-13-dev - = libgphobos4
libgphobos-14-dev - = libgphobos5
libgphobos-9-dev libgphobos76 -
libgphobos-dev .
libgphoto2-dev ~-6 = ~-6t64
libgpiod-dev ~2 = ~3
libgpiv-dev ~-mpi3 = -
libgpiv3-dev libgpiv-mpi3 = -
libgpm-dev ~2
libgpmg1-dev libgpm2
libgpod-cil-dev . = -
libgpod-dev ~4 = ~4t64
libgportugol-dev ~0
libgps-dev ~28 = ~30t64
libgpuarray-dev ~3 = -
libgr-framework-dev - = ~0
libgrail-dev ~6
libgranite-7-dev - ~-7
libgranite-dev ~5 ~6
libgrantlee5-dev libgrantlee-templates5,libgrantlee-textdocument5
libgrantleetheme-dev - = libkpim6grantleetheme6
libgraphblas-dev - ~7
libgraphene-1.0-dev ~-0
libgraphicsmagick++-dev ~-q16-12,libgraphicsmagick-q16-3 = ~-q16-12t64,libgraphicsmagick-q16-3t64
libgraphicsmagick++1-dev libgraphicsmagick++-q16-12,libgraphicsmagick-q16-3 = libgraphicsmagick++-q16-12t64,libgraphicsmagick-q16-3t64
libgraphicsmagick-dev ~-q16-3 = ~-q16-3t64
libgraphicsmagick1-dev libgraphicsmagick-q16-3 = libgraphicsmagick-q16-3t64
libgraphite2-dev ~-3
libgraphviz-dev libcdt5,libcgraph6,libgvc6,libgvpr2,liblab-gamut1,libpathplan4,libxdot4
libgravatar-dev - = libkpim6gravatar6
libgretl1-dev ~ = ~t64
libgrib2c-dev ~0d -
libgridsite-dev ~6 = ~6t64
libgridtools-dev libopenmpi3 = libopenmpi40,libpython3.13
libgridxc-dev - = .
libgrilo-0.3-dev ~-0
libgringotts-dev ~2
libgrok-dev ~1 = -
libgrokj2k1-dev - ~ -
libgromacs-dev ~5 ~7 ~10
libgroonga-dev ~0 = ~0t64
libgroove-dev ~4 -
libgroovefingerprinter-dev libgroove4,~4 -
libgrooveloudness-dev libgroove4,~4 -
libgrooveplayer-dev libgroove4,~4 -
libgroup-service-dev - ~1 ~1t64
libgrpc++-dev ~1,libgrpc10 ~1.51,libgrpc29 ~1.51t64,libgrpc29t64
libgrpc-dev ~10 ~29 ~29t64
libgrss-dev ~0 = -
libgs-dev ~9 ~10
libgsasl-dev ~7 ~18
libgsasl7-dev ~ libgsasl18
libgsecuredelete-dev ~0
libgsettings-qt-dev ~1
libgsettings-qt6-dev - = ~-1
libgsf-1-dev ~-114
libgsl-dev ~25,~cblas0 ~27,~cblas0 ~28,~cblas0
libgsl0-dev libgsl25,libgslcblas0 libgsl27,libgslcblas0 libgsl28,libgslcblas0
libgsm1-dev ~
libgsmme-dev - ~1v5 ~1t64
libgsoap-dev ~-2.8.104 ~-2.8.124 ~-2.8.135
libgsound-dev ~0 = ~0t64
libgspell-1-dev ~-2 = ~-3
libgss-dev ~3
libgssdp-1.2-dev ~-0 -
libgssdp-1.6-dev - ~-0
libgssglue-dev ~1
libgst-dev ~7 -
libgstreamer-plugins-bad1.0-dev libgstreamer-opencv1.0-0,~-0
libgstreamer-plugins-base1.0-dev libgstreamer-gl1.0-0,~-0
libgstreamer1.0-dev ~-0
libgstreamerd-3-dev ~-0,libgtkd-3-0
libgstreamermm-1.0-dev ~-1
libgstrtspserver-1.0-dev ~-0
libgtest-dev .
libgtextutils-dev ~0v5
libgtg-dev ~0
libgtherm-dev ~-0.0-0
libgtk-3-dev ~-0 = ~-0t64
libgtk-4-dev - ~-1
libgtk-dotnet3.0-cil-dev . = -
libgtk-layer-shell-dev ~0
libgtk-session-lock-dev - = ~0
libgtk-sharp-beans2.0-cil-dev . = -
libgtk-vnc-2.0-dev ~-0,libgvnc-1.0-0
libgtk2.0-cil-dev . = -
libgtk2.0-dev ~-0 = ~-0t64
libgtk3.0-cil-dev . = -
libgtk4-layer-shell-dev - = ~0
libgtkada-dev - = ~23
libgtkada20-dev ~ -
libgtkada22-dev - ~ -
libgtkd-3-dev ~-0
libgtkdatabox-dev ~0 ~1 ~1t64
libgtkdsv-3-dev libgtkd-3-0,~-0
libgtkextra-dev ~-3.0 = -
libgtkgl2.0-dev ~-1 = -
libgtkglext1-dev ~ = -
libgtkglextmm-x11-1.2-dev ~-0v5 = -
libgtkhex-3-dev ~-0 -
libgtkhex-4-dev - ~-1
libgtkhotkey-dev ~1 = -
libgtkmathview-dev ~0c2a -
libgtkmm-2.4-dev ~-1v5 = ~-1t64
libgtkmm-3.0-dev ~-1v5 = ~-1t64
libgtkmm-4.0-dev - ~-0
libgtkpod-dev ~1 = -
libgtksheet-4.0-dev - = ~-4
libgtksourceview-3.0-dev ~-1
libgtksourceview-4-dev ~-0
libgtksourceview-5-dev - ~-0
libgtksourceviewmm-3.0-dev ~-0v5
libgtkspell-dev ~0
libgtkspell3-3-dev ~-0
libgtkspellmm-3.0-dev ~-0v5
libgtop2-dev libgtop-2.0-11
libgtp-dev ~6 = ~11
libgts-dev ~-0.7-5 = ~-0.7-5t64
libgtsam-dev - = ~4
libguac-dev ~19 -
libgucharmap-2-90-dev ~-7
libgudev-1.0-dev ~-0
libgudev1.0-cil-dev . -
libgudhi-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-filesystem1.74.0,libboost-program-options1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-test1.74.0,libboost-thread1.74.0,libboost-timer1.74.0,libgmp10,libgmpxx4ldbl,libmpfr6,libtbb2,zlib1g libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-filesystem1.74.0,libboost-program-options1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-test1.74.0,libboost-thread1.74.0,libboost-timer1.74.0,libgmp10,libgmpxx4ldbl,libmpfr6,libtbb12,zlib1g libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-filesystem1.83.0,libboost-program-options1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-test1.83.0,libboost-thread1.83.0,libboost-timer1.83.0,libgmp10,libgmpxx4ldbl,libmpfr6,libtbb12,zlib1g
libguess-dev ~1 - ~1
libguestfs-dev ~0 = ~0t64
libguestfs-gobject-dev ~-1.0-0 = ~-1.0-0t64
libguichan-dev ~-0.8.1-1v5,~-allegro-0.8.1-1v5,~-opengl-0.8.1-1v5,~-sdl-0.8.1-1v5
libgulkan-dev ~-0.15-0 = ~-0.15-0t64
libgumbo-dev ~1 = ~3
libgupnp-1.2-dev ~-0 -
libgupnp-1.6-dev - ~-0
libgupnp-av-1.0-dev ~-2 ~-3
libgupnp-dlna-2.0-dev ~-3 ~-4
libgupnp-igd-1.0-dev ~-4 = -
libgupnp-igd-1.6-dev - = ~-0
libgusb-dev ~2
libgutenprint-dev ~9
libgutenprintui2-dev ~-2 = -
libguvcview-dev ~-2.0-2 ~-2.1-2 ~-2.2
libguytools2-dev ~ = ~t64
libgvars3-dev - ~-0 ~-0t64
libgvnc-1.0-dev ~-0
libgweather-3-dev ~-16 -
libgweather-4-dev - ~-0 ~-0t64
libgwengui-fox16-dev ~-79,libgwenhywfar79 = ~-79t64,libgwenhywfar79t64
libgwengui-gtk3-dev ~-79,libgwenhywfar79 = ~-79t64,libgwenhywfar79t64
libgwengui-qt5-dev ~-79,libgwenhywfar79 = ~-79t64,libgwenhywfar79t64
libgwenhywfar-core-dev libgwenhywfar79 = libgwenhywfar79t64
libgwrap-runtime-dev ~2 -
libgwyddion20-dev libgwyddion2-0 = libgwyddion2-0t64
libgxps-dev ~2 = ~2t64
libgxr-dev ~-0.15-0 = ~-0.15-0t64
libgxw-dev ~0 = ~0t64
libgxwmm-dev ~0 = ~0t64
libgyoto8-dev ~ = -
libgyoto9-dev - = ~t64
libgzstream-dev ~0
libh2o-dev ~0.13 = -
libh2o-evloop-dev ~0.13,libh2o0.13 = -
libh3-dev - = ~-1
libh5z-jpegls-dev - = .
libhackrf-dev ~0
libhalf-dev - = .
libhalide14-0-dev - ~ -
libhalide19-dev - = ~-0
libhamlib++-dev ~4,libhamlib4 = ~4t64,libhamlib4t64
libhamlib-dev ~4 = ~4t64
libhandy-0.0-dev ~-0 -
libhandy-1-dev ~-0
libhangul-dev ~1
libharfbuzz-dev ~-gobject0,~-icu0,~0b ~-gobject0,~-icu0,~-subset0,~0b ~-cairo0,~-gobject0,~-icu0,~-subset0,~0b
libharminv-dev ~3
libharp-dev ~12 = ~13
libhashkit-dev ~2 = ~2t64
libhat-trie-dev ~0
libhavege-dev ~2
libhawknl-dev ~ -
libhbaapi-dev ~2
libhbalinux-dev ~2
libhd-dev ~21 = ~21t64
libhd12-dev libhd21 = libhd21t64
libhd13-dev libhd21 = libhd21t64
libhd14-dev libhd21 = libhd21t64
libhd15-dev libhd21 = libhd21t64
libhd16-dev libhd21 = libhd21t64
libhd20-dev libhd21 = libhd21t64
libhd21-dev ~ = ~t64
libhdate-dev ~1
libhdcpsdk-dev ~0
libhdf4-alt-dev libhdf4-0-alt
libhdf4-dev ~-0
libhdf5-dev ~-103-1,~-cpp-103-1,~-fortran-102,~-hl-100,~-hl-cpp-100,~-hl-fortran-100 = ~-310,~-cpp-310,~-fortran-310,~-hl-310,~-hl-cpp-310,~-hl-fortran-310
libhdf5-mpi-dev libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100 = libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310
libhdf5-mpich-dev ~-103-1,~-cpp-103-1,~-fortran-102,~-hl-100,~-hl-cpp-100,~-hl-fortran-100 = ~-310,~-cpp-310,~-fortran-310,~-hl-310,~-hl-cpp-310,~-hl-fortran-310
libhdf5-openmpi-dev ~-103-1,~-cpp-103-1,~-fortran-102,~-hl-100,~-hl-cpp-100,~-hl-fortran-100 = ~-310,~-cpp-310,~-fortran-310,~-hl-310,~-hl-cpp-310,~-hl-fortran-310
libhdf5-serial-dev libhdf5-103-1,libhdf5-cpp-103-1,libhdf5-fortran-102,libhdf5-hl-100,libhdf5-hl-cpp-100,libhdf5-hl-fortran-100 = libhdf5-310,libhdf5-cpp-310,libhdf5-fortran-310,libhdf5-hl-310,libhdf5-hl-cpp-310,libhdf5-hl-fortran-310
libhdfeos-dev ~0 = ~0t64
libhdhomerun-dev ~4 = ~5
libhe5-hdfeos-dev ~0 = ~0t64
libhealpix-cxx-dev ~2 ~3 ~4
libhealpix-dev ~0
libheartbeat2-dev ~ = ~t64
libheatshrink-dev - = .
libheif-dev ~1
libheinz-dev - = .
libhepmc3-dev ~ = -
libhepmc3-search-dev ~ = -
libhera-dev .
libhersheyfont-dev ~0
libhesiod-dev ~0
libhexagonrpc-dev - = ~0.3
libhfsp-dev ~0 = ~0t64
libhfst-dev ~52 ~55
libhidapi-dev ~-hidraw0,~-libusb0
libhighs-dev - = ~1
libhighwayhash-dev ~0 = ~0t64
libhinawa-dev ~2 = ~4
libhinoko-dev - = ~1
libhipblas-dev - = ~0
libhipcub-dev - = libamdhip64-5,libhiprtc-builtins5
libhipercontracer-dev - ~1
libhipfft-dev - = ~0
libhiprand-dev - ~1 ~1,librocrand1
libhipsolver-dev - = ~0
libhipsparse-dev - ~0
libhiredict-dev - = ~1.3.1
libhiredict-shims-dev - = libhiredict1.3.1
libhiredis-dev ~0.14 = ~1.1.0
libhistoryservice-dev - ~0 -
libhitaki-dev - = ~0
libhivex-dev ~0
libhkl-dev ~5
libhmat-oss-dev ~1 ~3 ~4
libhmmer2-dev .
libhmsbeagle-dev ~1v5
libhnswlib-dev .
libhocr-dev ~0 = -
libhoel-dev ~1.4 = ~1.4t64
libhomfly-dev ~0
libhowardhinnant-date-dev - libdate-tz3
libhpdf-dev ~-2.3.0
libhpmud-dev ~0
libhpptools-dev .
libhsa-runtime-dev - ~64-1
libhsail-rt-10-dev libasan6,libatomic1,libgcc-s1,libgomp1,libhsail-rt0,libitm1,liblsan0,libquadmath0,libtsan0,libubsan1 -
libhsail-rt-11-dev - libasan6,libhsail-rt0,libtsan0 -
libhsail-rt-9-dev libasan5 -
libhsakmt-dev ~1
libhtmlcxx-dev libcss-parser-pp0v5,libcss-parser0,~3v5
libhtp-dev ~2
libhts-dev ~3 = ~3t64
libhtscodecs-dev ~2
libhtsengine-dev ~1
libhttp-parser-dev ~2.9
libhttrack-dev ~2
libhugetlbfs-dev ~0
libhunspell-dev ~-1.7-0
libhunspell-private-dev - = libhunspell-1.7-0
libhwloc-dev ~15
libhwy-dev - ~1 ~1t64
libhx-dev ~32 = ~32t64
libhyena-cil-dev . = -
libhyperscan-dev ~5
libhyphen-dev ~0
libhypre-dev ~ ~-2.26.0 ~-2.32.0
libhypre64-dev - ~-2.26.0 ~-2.32.0
libhypre64m-dev - ~-2.26.0 ~-2.32.0
libhz-dev ~0
libi2c-dev ~0
libi2util-dev . = -
libibdm-dev ~1
libiberty-dev .
libibmad-dev ~5
libibnetdisc-dev ~5 = ~5t64
libibtk-dev ~0 = ~0t64
libibumad-dev ~3
libibus-1.0-dev ~-5
libibverbs-dev ibverbs-providers,~1
libical-dev ~3 = ~3t64
libical3-dev ~ = ~t64
libicapapi-dev ~5 = ~5t64
libice-dev ~6
libicecc-dev libarchive13,libcap-ng0,liblzo2-2,libzstd1 = libarchive13t64,libcap-ng0,liblzo2-2,libzstd1
libiceoryx-binding-c-dev - ~2,libiceoryx-hoofs2,libiceoryx-platform2,libiceoryx-posh-config2,libiceoryx-posh-gateway2,libiceoryx-posh-roudi2,libiceoryx-posh2
libiceoryx-hoofs-dev - ~2,libiceoryx-platform2
libiceoryx-introspection-dev - libiceoryx-hoofs2,~2,libiceoryx-platform2,libiceoryx-posh-config2,libiceoryx-posh-gateway2,libiceoryx-posh-roudi2,libiceoryx-posh2
libiceoryx-posh-dev - libiceoryx-hoofs2,libiceoryx-platform2,~-config2,~-gateway2,~-roudi2,~2
libicns-dev ~1
libiconv-hook-dev ~1
libics-dev ~0
libics0-dev ~
libicsharpcode-nrefactory-cil-dev . = -
libicu-dev ~67 ~72 ~76
libicu-le-hb-dev ~0 -
libid3-3.8.3-dev ~v5
libid3-dev ~-3.8.3v5
libid3tag0-dev ~
libiddawc-dev ~0.9 ~1.1 ~1.1t64
libideep-dev libdnnl2 = libdnnl3.6
libident-dev ~ = ~0
libideviceactivation-1.0-dev - = ~-2
libidl-dev ~-2-0
libidn-dev - ~12
libidn11-dev ~ libidn12
libidn2-0-dev ~
libidn2-dev ~-0
libidzebra-2.0-dev ~-0 = ~-0t64
libiec16022-dev ~-0 = ~-1
libiec61883-dev ~-0
libieee1284-3-dev ~ = ~t64
libifcplusplus-dev ~
libifstat-dev libnetsnmptrapd40,libsnmp40 = libnetsnmptrapd40t64,libsnmp40t64
libigc-dev ~1 = -
libigdfcl-dev ~1 = -
libigdgmm-dev ~11 ~12
libigfxcmrt-dev ~7
libigloo-dev ~0 = ~0t64
libignition-cmake-dev . = -
libignition-common-av-dev - libignition-common4-4,libignition-common4-av4 -
libignition-common-core-dev - libignition-common4-4 -
libignition-common-dev ~3-3,~3-av3,~3-events3,~3-graphics3,~3-profiler3 ~4-4,~4-av4,~4-events4,~4-graphics4,~4-profiler4 -
libignition-common-graphics-dev - libignition-common4-4,libignition-common4-graphics4 -
libignition-fuel-tools-dev ~4-4 ~7-7 -
libignition-fuel-tools1-dev libignition-fuel-tools4-4 -
libignition-math-dev ~6-6 = -
libignition-math4-dev libignition-math6-6 -
libignition-msgs-dev ~5-5 ~8-8 -
libignition-physics-core-dev - libignition-physics5-5 -
libignition-physics-dev - ~5-5,~5-bullet-plugin5,~5-dartsim-plugin5,~5-tpe-plugin5 -
libignition-physics-heightmap-dev - libignition-physics5-5 -
libignition-physics-mesh-dev - libignition-physics5-5 -
libignition-physics-sdf-dev - libignition-physics5-5 -
libignition-physics-tpe-dev - libignition-physics5-5,libignition-physics5-tpe-plugin5 -
libignition-plugin-dev - ~1-1 -
libignition-transport-dev ~8-8 ~11-11 -
libignition-transport4-dev libignition-transport8-8 -
libignition-utils-dev - . -
libigraph-dev ~1 ~3 ~3t64
libiio-dev ~0
libiir-dev - = ~1
libiitii-dev .
libijs-dev ~-0.35
libiksemel-dev ~3
libilmbase-dev ~25 libimath-3-1-29 libimath-3-1-29t64
libimaevm-dev ~0 ~2 ~4
libimage-geometry-dev ~1d
libimage-proc-dev ~0d
libimage-publisher-dev ~0d
libimage-rotate-dev ~0d
libimage-transport-dev ~0d = ~0t64
libimage-view-dev ~0d
libimagequant-dev ~0
libimath-dev - ~-3-1-29 ~-3-1-29t64
libimecore-dev ~0
libimejyutping-dev - ~1
libimepinyin-dev ~0
libimetable-dev ~0
libimgui-dev libstb0 = libstb0t64
libiml-dev ~0
libimlib2-dev ~ = ~t64
libimmer-dev - = libgc1
libimobiledevice-dev ~6 = ~-1.0-6
libimobiledevice-glue-dev - = ~-1.0-0
libinchi-dev ~1 = ~1.07
libincidenceeditor-dev - = libkpim6incidenceeditor6
libindi-dev ~alignmentdriver1,~driver1,~lx200-1 ~alignmentdriver1,~client1,~driver1,~lx200-1
libindicator-transfer-dev - ~1 -
libindigo-dev ~0d
libinfinity-0.7-dev libinfgtk-0.7-0,~-0 = libinfgtk-0.7-0t64,~-0t64
libinhomog-dev ~0
libini-config-dev libbasicobjects0,libcollection4,~5,libref-array1 = libbasicobjects0t64,libcollection4t64,~5t64,libref-array1t64
libinih-dev ~1,libinireader0
libiniparser-dev ~1 = ~4
libinjeqt-dev ~1
libinklevel-dev ~5
libinotifytools-dev ~0
libinotifytools0-dev ~
libinput-dev ~10
libinput-pad-dev ~1 ~-1.0-1
libinputsynth-dev ~-0.15-0 = -
libinsane-dev ~1
libinsighttoolkit4-dev ~.13 = -
libinsighttoolkit5-dev - ~.2 ~.4
libinspector-dev - = ~1
libinstpatch-dev ~-1.0-2
libint-dev ~1
libint2-dev ~-2 = ~-2t64
libintelrdfpmath-dev .
libinteractive-markers-dev ~2d
libinterface99-dev - = .
libinterfacebuilder-dev - = ~1
libinterviews-dev - libx11-6,libxcomposite1,libxext6,zlib1g
libiodbc2-dev ~
libioth-dev - = ~0
libip4tc-dev ~2
libip6tc-dev ~2
libipa-hbac-dev ~0 = ~0t64
libipe-dev ~7.2.23 ~7.2.26 ~7.2.30
libiperf-dev ~0
libipmctl-dev ~4 ~5 -
libipmiconsole-dev ~2
libipmidetect-dev ~0
libipmimonitoring-dev ~6
libippcp-dev - = ~11
libips4o-dev .
libipsec-mb-dev ~0 ~1 ~2
libipset-dev ~13 = ~13t64
libipt-dev ~2
libiptc-dev libip4tc2,libip6tc2
libiptcdata-dev ~0
libiptcdata0-dev ~
libircclient-dev ~1
libirecovery-1.0-dev ~-3 = ~-5
libirman-dev ~0
libirrlicht-dev ~1.8 = ~1.8t64
libirstlm-dev ~1 = ~1t64
libisal-dev ~2
libiscsi-dev ~7
libisds-dev ~5 -
libisl-dev ~23
libismrmrd-dev ~1.4 ~1.8
libisns-dev ~0 = ~0t64
libiso9660++-dev libcdio++1,libcdio19,~0 = libcdio++1t64,libcdio19t64,~1
libiso9660-dev libcdio19,~-11 = libcdio19t64,~-12
libisoburn-dev ~1 = ~1t64
libisocodes-dev ~1 -
libisofs-dev ~6 = ~6t64
libisospec++-dev ~2 = ~2t64
libispcrt-dev - = ~1
libisptr-dev - = .
libite-dev ~5 = ~5t64
libitkadaptivedenoising-dev - = ~0
libitkgenericlabelinterpolator-dev - = libinsighttoolkit5.4
libitl-dev ~0
libitl-gobject-dev ~0
libitpp-dev ~8v5
libitsol-dev ~1
libivykis-dev ~0 = ~0t64
libiw-dev ~30 = ~30t64
libixion-dev ~-0.16-0 ~-0.17-0 ~-0.18-0
libixp-dev ~0 -
libjack-dev ~0
libjack-jackd2-dev ~-0
libjalali-dev ~0
libjama-dev .
libjansson-dev ~4
libjaula-dev ~1 = ~1t64
libjavascriptcoregtk-4.0-dev ~-18 = -
libjavascriptcoregtk-4.1-dev - ~-0
libjavascriptcoregtk-6.0-dev - ~-1
libjaylink-dev ~0
libjbig-dev ~0
libjbig2dec-dev ~0
libjbig2dec0-dev ~
libjbig2enc-dev - = ~0t64
libjcat-dev ~1
libjconv-dev ~2 = -
libjdns-dev ~2 = ~2t64
libjellyfish-2.0-dev ~-2
libjemalloc-dev ~2
libjerasure-dev ~2
libjim-dev ~0.79 ~0.81 ~0.83
libjodycode-dev - = ~3t64
libjose-dev ~0
libjpeg-compressor-cpp-dev - = .
libjpeg-dev ~62-turbo
libjpeg62-turbo-dev ~
libjpgalleg4-dev liballegro4.4,~.4 = liballegro4.4t64,~.4t64
libjq-dev ~1
libjreen-qt5-dev ~-1
libjsmn-dev .
libjson-c-dev ~5
libjson-glib-dev ~-1.0-0
libjson11-1-dev ~ -
libjsoncons-dev - = .
libjsoncpp-dev ~24 ~25 ~26
libjsonnet-dev ~0
libjsonparser-dev ~1.1
libjsonrpc-glib-1.0-dev ~-1
libjsonrpccpp-dev ~-client0,~-common0,~-server0,~-stub0 = ~-client0t64,~-common0t64,~-server0t64,~-stub0t64
libjte-dev ~2
libjthread-dev ~1.3.1 -
libjudy-dev ~debian1
libjulia-dev ~1 -
libjuman-dev - ~4 ~4t64
libjwt-dev ~0 = ~2
libjwt-gnutls-dev ~0 = ~2
libjxl-dev - ~0.7 ~0.11
libjxr-dev ~0 = ~0t64
libk3b-dev ~7 ~8 ~8t64
libkaccounts-dev ~2 = -
libkaccounts6-dev - = ~-2
libkaddressbook-dev - = libkpim6addressbookimportexport6
libkafs-client-dev ~0
libkainjow-mustache-dev .
libkakasi2-dev ~
libkal-dev .
libkarma-cil-dev . = -
libkarma-dev ~0
libkate-dev ~1
libkaz-dev ~1
libkcalendarutils-dev - = libkpim6calendarutils6
libkcapi-dev ~1
libkcddb6-dev - = ~-5
libkchart-dev ~2 = ~6-3
libkchart2-dev - = ~
libkcolorpicker-dev ~0 = -
libkcolorpicker-qt5-dev - = ~-0
libkcolorpicker-qt6-dev - = ~-0
libkcompactdisc-dev - = ~6-5
libkdb3-dev ~-4abi1
libkdcrawqt6-dev - = ~-5
libkdecorations2-dev ~-5v5,~private7 ~-5v5,~private10 -
libkdecorations3-dev - = ~-6,~private2
libkdegames6-dev - = ~-6,~private6
libkdepim-dev - = libkpim6libkdepim6
libkdf5-dev ~-2 -
libkdl-parser-dev ~1d
libkdsingleapplication-qt6-dev - = ~-1.0
libkdsoap-dev ~-server1,~1 = ~-qt6-2,~-server-qt6-2
libkdsoapwsdiscoveryclient-dev - = ~0
libkdtree++-dev .
libkdumpfile-dev - ~10
libkeduvocdocument-dev ~5 ~5abi1 ~5abi2
libkexiv2qt6-dev - = ~-0
libkeybinder-3.0-dev ~-0
libkeybinder-dev ~0 = -
libkeymancore-dev - = ~2
libkeyutils-dev ~1
libkf5activities-dev ~5
libkf5activitiesstats-dev ~1
libkf5akonadi-dev ~agentbase5,~core5abi2,~private5abi2,~widgets5abi1,~xml5 = -
libkf5akonadicalendar-dev ~5abi1 = -
libkf5akonadicontact-dev ~5,libkf5contacteditor5 = -
libkf5akonadimime-dev ~5 = -
libkf5akonadinotes-dev ~5 = -
libkf5akonadisearch-dev ~core5,~debug5,~pim5,~xapian5 = -
libkf5akonadiserver-dev libkf5akonadiprivate5abi2 = -
libkf5alarmcalendar-dev ~5abi1 -
libkf5archive-dev ~5
libkf5attica-dev ~5
libkf5auth-dev ~5
libkf5baloowidgets-dev ~5 = -
libkf5bluezqt-dev ~6
libkf5bookmarks-dev ~5
libkf5calendarcore-dev ~5abi2
libkf5calendarsupport-dev ~5abi1 = -
libkf5calendarutils-dev ~5 = -
libkf5cddb-dev ~5 = -
libkf5codecs-dev ~5
libkf5compactdisc-dev ~5 = -
libkf5completion-dev ~5
libkf5config-dev ~core5,~gui5 ~core5,~gui5,~qml5
libkf5configwidgets-dev ~5
libkf5contacteditor-dev ~5 = -
libkf5contacts-dev ~5
libkf5coreaddons-dev ~5
libkf5crash-dev ~5
libkf5dav-dev ~5
libkf5dbusaddons-dev ~5
libkf5declarative-dev libkf5calendarevents5,~5,libkf5quickaddons5
libkf5dnssd-dev ~5
libkf5doctools-dev ~5
libkf5emoticons-dev ~5
libkf5eventviews-dev ~5abi1 = -
libkf5filemetadata-dev ~3
libkf5globalaccel-dev ~5,~private5
libkf5grantleetheme-dev ~5 = -
libkf5gravatar-dev ~5abi2 = -
libkf5guiaddons-dev ~5
libkf5holidays-dev ~5
libkf5i18n-dev ~5 ~5,~localedata5
libkf5iconthemes-dev ~5
libkf5identitymanagement-dev ~5 ~5,~widgets5 -
libkf5idletime-dev ~5
libkf5imap-dev ~5 = -
libkf5incidenceeditor-dev ~5abi1 = -
libkf5itemmodels-dev ~5
libkf5itemviews-dev ~5
libkf5jobwidgets-dev ~5
libkf5jsembed-dev ~5 = -
libkf5kaddressbookgrantlee-dev ~5 -
libkf5kaddressbookimportexport-dev ~5 -
libkf5kcmutils-dev ~5 ~5,~core5
libkf5kdcraw-dev ~5
libkf5kdegames-dev ~7,~private1 ~7,~private7 -
libkf5kdelibs4support-dev ~5 = -
libkf5kexiv2-dev ~-15.0.0
libkf5khtml-dev ~5 = -
libkf5kio-dev ~core5,~filewidgets5,~gui5,~ntlm5,~widgets5
libkf5kipi-dev ~32.0.0 = -
libkf5kjs-dev libkf5js5,libkf5jsapi5 = -
libkf5kmahjongglib-dev ~5 = -
libkf5konq-dev ~6 = -
libkf5kontactinterface-dev ~5 = -
libkf5ksieve-dev libkf5kmanagesieve5,~5,~ui5 = -
libkf5ldap-dev ~5abi1 = -
libkf5libkdepim-dev ~5 = -
libkf5libkleo-dev ~5 = -
libkf5mailcommon-dev ~5abi2 = -
libkf5mailimporter-dev ~5,~akonadi5 = -
libkf5mailtransport-dev ~5,~akonadi5 = -
libkf5mbox-dev ~5 = -
libkf5mediaplayer-dev ~5
libkf5mediawiki-dev ~5 = -
libkf5messagecomposer-dev ~5abi1 = -
libkf5messagecore-dev ~5abi1 = -
libkf5messagelist-dev ~5abi1 = -
libkf5messageviewer-dev libkf5messagecore5abi1,~5abi1,libkf5mimetreeparser5abi1 = -
libkf5mime-dev ~5abi1 = -
libkf5mimetreeparser-dev ~5abi1 = -
libkf5networkmanagerqt-dev ~6
libkf5newstuff-dev ~5,~core5 ~5,~core5,~widgets5
libkf5notifications-dev ~5
libkf5notifyconfig-dev ~5
libkf5package-dev ~5
libkf5parts-dev ~5
libkf5people-dev ~5,~backend5,~widgets5
libkf5pimcommon-dev ~5abi2,~akonadi5abi1 ~5abi2,~akonadi5abi1,~autocorrection5 -
libkf5pimtextedit-dev ~5abi2 = -
libkf5plasma-dev ~5,~quick5
libkf5plotting-dev ~5
libkf5prison-dev ~5 ~5,~scanner5
libkf5pty-dev ~5
libkf5pulseaudioqt-dev ~2 ~3 -
libkf5purpose-dev ~5
libkf5qqc2desktopstyle-dev .
libkf5runner-dev ~5
libkf5sane-dev ~5 = -
libkf5screen-dev ~7 ~8,~dpms8 -
libkf5service-dev ~5
libkf5solid-dev ~5
libkf5sonnet-dev ~core5,~ui5
libkf5style-dev ~5
libkf5su-dev ~5
libkf5syndication-dev ~5abi1
libkf5syntaxhighlighting-dev ~5
libkf5sysguard-dev libksignalplotter9,liblsofui9 libksgrd9,libksignalplotter9,libksysguardformatter1,libksysguardsensorfaces1,libksysguardsensors1,libksysguardsystemstats1,liblsofui9,libprocesscore9,libprocessui9 -
libkf5templateparser-dev ~5 = -
libkf5texteditor-dev ~5
libkf5textwidgets-dev ~5
libkf5threadweaver-dev ~5
libkf5tnef-dev ~5 = -
libkf5unitconversion-dev ~5
libkf5wallet-dev ~5,libkwalletbackend5-5 = ~5
libkf5wayland-dev ~client5,~server5
libkf5webengineviewer-dev ~5abi1 = -
libkf5webkit-dev ~5 = -
libkf5widgetsaddons-dev ~5
libkf5windowsystem-dev ~5
libkf5xmlgui-dev ~5
libkf5xmlrpcclient-dev ~5
libkf6archive-dev - = ~6
libkf6attica-dev - = ~6
libkf6auth-dev - = ~core6
libkf6baloo-dev - = ~6,~engine6
libkf6bluezqt-dev - = ~6
libkf6bookmarks-dev - = ~6,~widgets6
libkf6breezeicons-dev - = ~6
libkf6calendarcore-dev - = ~6
libkf6codecs-dev - = ~6
libkf6colorscheme-dev - = ~6
libkf6completion-dev - = ~6
libkf6config-dev - = ~core6,~gui6,~qml6
libkf6configwidgets-dev - = ~6
libkf6contacts-dev - = ~6
libkf6coreaddons-dev - = ~6
libkf6crash-dev - = ~6
libkf6dav-dev - = ~6
libkf6dbusaddons-dev - = ~6
libkf6declarative-dev - = libkf6calendarevents6,qml6-module-org-kde-kquickcontrols
libkf6dnssd-dev - = ~6
libkf6doctools-dev - = ~6
libkf6filemetadata-dev - = ~3
libkf6globalaccel-dev - = ~6
libkf6guiaddons-dev - = ~6
libkf6holidays-dev - = ~6
libkf6i18n-dev - = ~6,~localedata6,~qml6
libkf6iconthemes-dev - = ~6,libkf6iconwidgets6
libkf6idletime-dev - = ~6
libkf6itemmodels-dev - = ~6
libkf6itemviews-dev - = ~6
libkf6jobwidgets-dev - = ~6
libkf6kcmutils-dev - = ~6,~core6,~quick6
libkf6kio-dev - = ~core6,~filewidgets6,~gui6,~widgets6
libkf6modemmanagerqt-dev - = ~6
libkf6networkmanagerqt-dev - = ~6
libkf6newstuff-dev - = ~core6,~widgets6
libkf6notifications-dev - = ~6
libkf6notifyconfig-dev - = ~6
libkf6package-dev - = ~6
libkf6parts-dev - = ~6
libkf6people-dev - = ~6,~backend6,~widgets6
libkf6plotting-dev - = ~6
libkf6prison-dev - = ~6,~scanner6
libkf6pty-dev - = ~6
libkf6pulseaudioqt-dev - = ~5
libkf6purpose-dev - = ~6,~widgets6
libkf6qqc2desktopstyle-dev - = .
libkf6runner-dev - = ~6
libkf6service-dev - = ~6
libkf6solid-dev - = ~6
libkf6sonnet-dev - = ~core6,~ui6
libkf6statusnotifieritem-dev - = ~6
libkf6style-dev - = ~6
libkf6su-dev - = ~6
libkf6svg-dev - = ~6
libkf6syndication-dev - = ~6
libkf6syntaxhighlighting-dev - = ~6
libkf6texteditor-dev - = ~6
libkf6texttemplate-dev - = ~6
libkf6textwidgets-dev - = ~6
libkf6threadweaver-dev - = ~6
libkf6unitconversion-dev - = ~6
libkf6userfeedback-dev - = ~core6,~widgets6
libkf6wallet-dev - = ~6,~backend6
libkf6widgetsaddons-dev - = ~6
libkf6windowsystem-dev - = ~6
libkf6xmlgui-dev - = ~6
libkgantt-dev ~2 = ~6-3
libkgantt2-dev - = ~
libkgapi-dev - = libkpim6gapiblogger6,libkpim6gapicalendar6,libkpim6gapicore6,libkpim6gapidrive6,libkpim6gapilatitude6,libkpim6gapimaps6,libkpim6gapipeople6,libkpim6gapitasks6
libkglobalacceld-dev - = ~0
libkibi-dev ~0
libkickpass-dev ~0
libkidentitymanagement-dev - = libkpim6identitymanagementcore6,libkpim6identitymanagementquick6,libkpim6identitymanagementwidgets6
libkido-dev libdart-external-odelcpsolver6,libdart6 -
libkido-gui-dev libdart-external-odelcpsolver6,libdart-gui6,libdart-utils6,libdart6 -
libkido-gui-osg-dev libdart-external-odelcpsolver6,libdart-gui-osg6,libdart-gui6,libdart-utils6,libdart6 -
libkido-optimizer-ipopt-dev libdart-external-odelcpsolver6,libdart-optimizer-ipopt6,libdart6 -
libkido-optimizer-nlopt-dev libdart-external-odelcpsolver6,libdart-optimizer-nlopt6,libdart6 -
libkido-planning-dev libdart-external-odelcpsolver6,libdart-planning6,libdart6 -
libkido-utils-dev libdart-external-odelcpsolver6,libdart-utils6,libdart6 -
libkim-api-dev ~2
libkimageannotator-dev ~0 = -
libkimageannotator-qt5-dev - = ~-0
libkimageannotator-qt6-dev - = ~-0
libkimap-dev - = libkpim6imap6
libkirigami-dev - = ~6,~delegates6,~platform6
libkissfft-dev ~-float131
libkitinerary-dev - = libkpim6itinerary6
libkiwix-dev ~9 ~11 ~14
libkkc-dev ~2
libklatexformula4-dev ~
libkldap-dev - = libkpim6ldapcore6,libkpim6ldapwidgets6
libkleo-dev - = libkpim6libkleo6
libklibc-dev .
libkmahjongg-dev - = ~6
libkmailtransport-dev - = libkpim6mailtransport6
libkmbox-dev - = libkpim6mbox6
libkmc-dev .
libkmer-dev .
libkmfl-dev ~0 = -
libkmflcomp-dev ~0 = -
libkmime-dev - = libkpim6mime6
libkml-dev ~base1,~convenience1,~dom1,~engine1,~regionator1,~xsd1 = ~base1t64,~convenience1t64,~dom1t64,~engine1t64,~regionator1t64,~xsd1t64
libkmnkbp-dev ~0-0 = -
libkmod-dev ~2
libknet-dev ~1 = ~1t64
libknot-dev libdnssec8,~11,libzscanner3 libdnssec9,~13,libzscanner4 libdnssec9t64,~15,libzscanner4t64
libkode-qt6-dev - = .
libkokyu-dev libace-6.5.12,~-6.5.12 libace-7.0.8,~-7.0.8 libace-8.0.2,~-8.0.2
libkolabxml-dev ~1v5
libkomparediff2-dev ~-5 = ~-6
libkompareinterface-dev ~5 = ~6
libkonq-dev - = libkf6konq7,libkf6konqsettings7
libkontactinterface-dev - = libkpim6kontactinterface6
libkopeninghours-dev - ~1
libkpathsea-dev ~6
libkpimaddressbookimportexport-dev - ~5 -
libkpimgapi-dev ~blogger5abi1,~calendar5,~contacts5,~core5abi1,~drive5,~latitude5,~maps5,~tasks5
libkpimimportwizard-dev ~5 = libkpim6importwizard6
libkpimitinerary-dev ~5 = -
libkpimpkpass-dev ~5 = -
libkpimsmtp-dev ~5abi1 = -
libkpimtextedit-dev - = libkpim6textedit6
libkpipewire-dev - ~5,~dmabuf5,~record5 ~6,~dmabuf6,~record6
libkpkpass-dev - = libkpim6pkpass6
libkpmcore-dev ~10 ~12
libkproperty3-dev libkpropertycore3-4,libkpropertywidgets3-4
libkpublictransport-dev - ~1 ~1,~onboard1
libkrad-dev ~0
libkrb5-dev libgssapi-krb5-2,libgssrpc4,libk5crypto3,libkadm5clnt-mit12,libkadm5srv-mit12,~-3 = libgssapi-krb5-2,libgssrpc4t64,libk5crypto3,libkadm5clnt-mit12,libkadm5srv-mit12,~-3
libkreport3-dev ~-4
libksane-dev - = ~widgets6-6
libksanecore-dev - ~1 ~6-1
libksba-dev ~8
libksba-mingw-w64-dev .
libkscreen-dev - = libkf6screen8,libkf6screendpms8
libkseexpr-dev - ~4,~ui4
libkshark-dev - ~2
libksieve-dev - = libkpim6kmanagesieve6,libkpim6ksieve6,libkpim6ksievecore6,libkpim6ksieveui6
libksmtp-dev - = libkpim6smtp6
libksysguard-dev - = ~formatter2,~sensorfaces2,~sensors2,~systemstats2,libprocesscore10
libktextaddons-dev - = libkf6textaddonswidgets1,libkf6textautocorrectioncore1,libkf6textautocorrectionwidgets1,libkf6textcustomeditor1,libkf6textedittexttospeech1,libkf6textemoticonscore1,libkf6textemoticonswidgets1,libkf6textgrammarcheck1,libkf6texttranslator1,libkf6textutils1
libktnef-dev - = libkpim6tnef6
libktoblzcheck1-dev ~v5 = -
libktorrent-dev libkf5torrent6abi1 libkf5torrent6abi3 ~6-6
libktp-dev ~commoninternals9abi1,~logger9abi1,~models9abi1,~otr9,~widgets9 = -
libkvazaar-dev - = ~7
libkwaylandserver-dev ~5 -
libkweathercore-dev - = ~6
libkwnn-dev ~0 = -
libkxl0-dev ~
libkyotocabinet-dev ~16v5
libkyotocabinet16-dev ~v5
libkysdk-applications-dev - = .
libkysdk-base-dev - = libsystemd0
liblager-dev - = libgc1
liblammps-dev ~0 = ~0t64
liblangtag-dev ~-gobject0,~1
liblapack-dev libblas3,~3
liblapack64-dev .
liblapacke-dev libblas3,liblapack3,~,libtmglib3
liblapacke64-dev ~,libtmglib64-3
liblapackpp-dev - = .
liblaser-geometry-dev ~0d
liblasi-dev ~0 = ~0t64
liblasso-dev ~3 = ~3t64
liblasso3-dev ~ = ~t64
liblastfm5-dev liblastfm-fingerprint5-1,~-1
liblastlog2-dev - = .
liblaszip-dev ~-api8,~8 - ~-api8,~8
liblaxjson-dev ~1
liblayershellqtinterface-dev - ~5 ~6
liblbfgs-dev ~0
liblbfgsb-dev ~0
liblbfgspp-dev - .
liblc3-dev - ~-0 ~-1
liblcas-dev ~0
liblcm-dev ~1
liblcmaps-dev ~0,libssl1.1 ~0,libssl3 ~0t64,libssl3t64
liblcmaps-without-gsi-dev ~0 = ~0t64
liblcms-dev ~2-2
liblcms2-dev ~-2
liblcrq-dev - ~0.0
libldacbt-abr-dev ~2
libldacbt-enc-dev ~2
libldap-dev ~-2.4-2 ~-2.5-0 ~2
libldap2-dev libldap-2.4-2 libldap-2.5-0 ~
libldb-dev ~2 = ~2,libtalloc2,libtdb1,libtevent0t64
libldm-common-dev ~0 = ~0t64
libldm-common-qt6-dev - = ~-0
libldm-dev ~-1.0-0 = ~-1.0-0t64
libldns-dev ~3 = ~3t64
libleatherman-dev ~1.12.1 = ~1.12.1t64
liblemon-dev ~1.3.1
liblensfun-dev ~1
libleptonica-dev liblept5 = ~6
liblerc-dev - ~4
libleveldb-cil-dev . = -
libleveldb-dev ~1d
liblfi-dev - = ~0
liblfortran-dev - = ~-runtime0
liblfunction-dev ~0 ~1 ~1t64
liblhasa-dev ~0
liblib60870-dev - = ~-2
liblibleidenalg-dev - = ~1
liblibrecast-dev - ~0.5 ~0.6
liblief-dev ~0 = -
libliftoff-dev - ~0
libliggghts-dev ~3 = ~3t64
liblightdm-gobject-dev ~-1-0
liblightdm-qt5-3-dev ~-0
liblilv-dev ~-0-0
liblime-dev - ~0 ~1
liblimesuite-dev ~20.10-1 ~22.09-1 ~23.11-1
liblinbox-dev ~-1.6.3-0 ~-1.7.0-0 ~-1.7.0-0t64
liblinear-dev ~4
liblingot-dev ~0
liblink-grammar-dev ~5 = ~5t64
liblinphone-dev ~++10,~10 = ~++12,~12
liblip-dev .
libliquid-dev ~2d ~1
liblirc-dev ~-client0,~0 = ~-client0t64,~0t64
liblircclient-dev liblirc-client0,liblirc0 = -
liblistserialsj-dev ~1
liblitehtml-dev ~0 = ~0t64
liblitl-dev ~0
liblld-11-dev . -
liblld-13-dev . = -
liblld-14-dev - . -
liblld-15-dev - . -
liblld-16-dev libzstd1,zlib1g = -
liblld-17-dev - = libzstd1,zlib1g
liblld-18-dev - = libzstd1,zlib1g
liblld-19-dev - libzstd1,zlib1g
liblld-22-dev - = libzstd1,zlib1g
liblld-9-dev . -
liblld-dev - . libzstd1,zlib1g
liblldb-11-dev . -
liblldb-13-dev . = -
liblldb-14-dev - . -
liblldb-15-dev - . -
liblldb-16-dev . = -
liblldb-17-dev - = .
liblldb-18-dev - = .
liblldb-19-dev - .
liblldb-22-dev - = .
liblldb-9-dev . -
liblldb-dev .
liblldpctl-dev lldpd
libllhttp-dev - = ~9.2
libllvmlibc-18-dev - = .
libllvmlibc-19-dev - .
libllvmlibc-22-dev - = .
libllvmspirvlib-14-dev - libllvmspirvlib14 -
libllvmspirvlib-15-dev - libllvmspirvlib15 -
libllvmspirvlib-17-dev - = libllvmspirvlib17
libllvmspirvlib-18-dev - = libllvmspirvlib18.1
libllvmspirvlib-19-dev - = libllvmspirvlib19.1
libllvmspirvlib-dev . -
liblmdb++-dev liblmdb0
liblmdb-dev ~0
liblms7compact-dev ~0
liblnk-dev ~1 = ~1t64
liblo-dev ~7
liblo0-dev liblo7 = -
liblo10k1-dev ~-0
libloadpng4-dev liballegro4.4,libjpgalleg4.4,~.4 = liballegro4.4t64,libjpgalleg4.4t64,~.4t64
libloc-dev - ~1 ~1t64
liblockfile-dev ~1
liblodepng-dev - ~0 ~0.1
liblog4ada-dev - = ~7
liblog4ada7-dev liblog4ada6 -
liblog4ada9-dev - liblog4ada6 -
liblog4c-dev ~3 = ~3t64
liblog4cplus-dev ~-2.0.5 = ~-2.0.5t64
liblog4cpp5-dev ~v5
liblog4cxx-dev ~11 ~15
liblog4net-cil-dev . - .
liblog4shib-dev ~2
liblog4tango-dev ~5v5 = -
liblogg4-dev liballegro4.4,libjpgalleg4.4,~.4 = liballegro4.4t64,libjpgalleg4.4t64,~.4t64
liblognorm-dev ~5
libloki-dev ~0.1.7 = ~0.1.7t64
liblomiri-action-qt1-dev - ~
liblomiri-action-qt6-1-dev - = ~
liblomiri-api-dev ~0
liblomiri-app-launch-dev ~0
liblomiri-connectivity-qt1-dev - ~-1
liblomiri-content-hub-dev - = ~1
liblomiri-content-hub-glib-dev - = ~1
liblomiri-content-hub-qt6-dev - = ~-1
liblomiri-download-manager-client-dev libldm-common0,~0,liblomiri-download-manager-common0 = libldm-common0t64,~0t64,liblomiri-download-manager-common0t64
liblomiri-download-manager-client-qt6-dev - = libldm-common-qt6-0,~-0,liblomiri-download-manager-common-qt6-0
liblomiri-download-manager-common-dev libldm-common0,~0 = libldm-common0t64,~0t64
liblomiri-download-manager-common-qt6-dev - = libldm-common-qt6-0,~-0
liblomiri-indicator-transfer-dev - = ~1
liblomiri-location-service-dev - = ~3
liblomiri-online-accounts-client-dev - = ~1
liblomiri-online-accounts-daemon-dev - = ~1
liblomiri-online-accounts-plugin-dev - = ~1
liblomiri-online-accounts-qt5-dev - = ~-1
liblomiri-thumbnailer-qt-dev - ~1.0
liblomiri-upload-manager-common-dev libldm-common0,~0 = libldm-common0t64,~0t64
liblomiri-url-dispatcher-dev ~0
liblomirigestures-dev - ~5 ~5t64
liblomirigestures5-private-dev - liblomirigestures5 liblomirigestures5t64
liblomirihistoryservice-dev - = ~0
liblomirimetrics-dev - ~5 ~5t64
liblomirimetrics5-private-dev - liblomirimetrics5 liblomirimetrics5t64
liblomirisystemsettings-dev - ~1
liblomirisystemsettingsprivate-dev - ~0.0
liblomiritoolkit-dev - ~5 ~5t64
liblomiritoolkit5-private-dev - liblomiritoolkit5 liblomiritoolkit5t64
liblopsub-dev . = -
liblorene-dev ~-debian1,~-export-debian0,~f77-debian1 = ~-debian1t64,~-export-debian0t64,~f77-debian1t64
libloudmouth1-dev ~-0
liblouis-dev ~20
liblouisutdml-dev ~9 = ~9t64
liblouisxml-dev ~1 = ~1t64
liblowdown-dev . ~1 ~2
liblpsolve55-dev libamd2,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libgraphblas3,libklu1,libldl2,libmongoose2,librbio2,libsliplu1,libspqr2,libsuitesparseconfig5,libumfpack5 libamd2,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libklu1,libldl2,libmongoose2,librbio2,libsliplu1,libspqr2,libsuitesparseconfig5,libumfpack5 libamd3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libklu2,libldl3,libparu1,librbio4,libspex3,libspqr4,libsuitesparse-mongoose3,libsuitesparseconfig7,libumfpack6
liblqr-1-0-dev ~
liblqr-dev ~-1-0
liblrcalc-dev ~1 = ~1t64
liblrdf-dev ~0
liblrdf0-dev ~
liblrm2-dev ~ = ~t64
liblrs-dev ~1 = ~2
liblscp-dev ~6
liblsof-dev - = ~0
libltc-dev ~11
libltdl-dev ~7
libltdl3-dev libltdl7
libltdl7-dev ~ = -
liblttng-ctl-dev ~0 = ~0t64
liblttng-ust-dev ~-ctl4,~-python-agent0,~0 ~-ctl5,~-python-agent1,~1 ~-ctl5t64,~-python-agent1t64,~1t64
liblua5.1-0-dev ~
liblua5.1-bitop-dev lua-bitop
liblua5.1-dev ~-0
liblua5.1-leg-dev .
liblua5.1-luacsnd-dev libcsnd6-6.0v5,libcsound64-6.0
liblua5.1-rrd-dev lua-rrd
liblua5.2-dev ~-0
liblua5.3-dev ~-0
liblua5.4-dev ~-0
liblua50-dev ~ -
libluabind-dev ~0.9.1d1
libluajit-5.1-dev ~-2
libluajit2-5.1-dev - ~-2 -
liblualib50-dev liblua50,~ -
liblucene++-dev ~-contrib0v5,~0v5 = ~-contrib0t64,~0t64
libluksde-dev ~1 = ~1t64
libluksmeta-dev ~0
liblunar-calendar-dev - ~-3.0-1
liblunar-date-dev ~-2.0-0 ~-3.0-1
liblur-dev ~3
liblutok-dev ~3
liblv2dynparam1-dev liblv2dynparamhost1-1,liblv2dynparamplugin1-0 = liblv2dynparamhost1-1t64,liblv2dynparamplugin1-0t64
liblvm2-dev libdevmapper-event1.02.1,libdevmapper1.02.1,~cmd2.03
liblwip-dev ~0 = ~0t64
liblwipv6-dev ~-2 = ~-2t64
liblxi-dev ~1
liblxqt-dev - = ~2
liblxqt-globalkeys-dev - = ~2
liblxqt-globalkeys-ui-dev - = ~2
liblxqt-globalkeys-ui0-dev ~ -
liblxqt-globalkeys-ui1-dev - ~ -
liblxqt-globalkeys0-dev ~ -
liblxqt-globalkeys1-dev - ~ -
liblxqt0-dev ~ -
liblxqt1-dev - ~ -
liblz-dev ~1
liblz4-dev ~-1
liblzf-dev ~1
liblzfse-dev - = ~1
liblzma-dev ~5
liblzo2-dev ~-2
libm17n-dev ~-0
libm17n-im-config-dev ~0 = -
libm2k-dev - = ~0.9.0
libm4ri-dev ~-0.0.20200125
libm4rie-dev ~-0.0.20200125
libmaa-dev ~4
libmacaroons-dev ~0
libmad0-dev ~
libmadlib-dev ~
libmadness-dev .
libmaeparser-dev ~1
libmagic-dev ~1 = ~1t64
libmagicenum-dev - = .
libmagick++-6.defaultquantum-dev libmagick++-6.q16-8,libmagickcore-6.q16-6,libmagickwand-6.q16-6 = -
libmagick++-6.q16-dev ~-8,libmagickcore-6.q16-6,libmagickwand-6.q16-6 = -
libmagick++-6.q16hdri-dev ~-8,libmagickcore-6.q16hdri-6,libmagickwand-6.q16hdri-6 = -
libmagick++-7.defaultquantum-dev - = libmagick++-7.q16-5,libmagickcore-7.q16-10,libmagickwand-7.q16-10
libmagick++-7.q16-dev - = ~-5,libmagickcore-7.q16-10,libmagickwand-7.q16-10
libmagick++-7.q16hdri-dev - = ~-5,libmagickcore-7.q16hdri-10,libmagickwand-7.q16hdri-10
libmagick++-dev ~-6.q16-8,libmagickcore-6.q16-6,libmagickwand-6.q16-6 = ~-7.q16-5,libmagickcore-7.q16-10,libmagickwand-7.q16-10
libmagick-dev libgraphicsmagick++-q16-12,libgraphicsmagick-q16-3 = libgraphicsmagick++-q16-12t64,libgraphicsmagick-q16-3t64
libmagickcore-6.defaultquantum-dev libmagickcore-6.q16-6 = -
libmagickcore-6.q16-dev ~-6 = -
libmagickcore-6.q16hdri-dev ~-6 = -
libmagickcore-7.defaultquantum-dev - = libmagickcore-7.q16-10
libmagickcore-7.q16-dev - = ~-10
libmagickcore-7.q16hdri-dev - = ~-10
libmagickcore-dev ~-6.q16-6 = ~-7.q16-10
libmagickwand-6.defaultquantum-dev libmagickcore-6.q16-6,libmagickwand-6.q16-6 = -
libmagickwand-6.q16-dev libmagickcore-6.q16-6,~-6 = -
libmagickwand-6.q16hdri-dev libmagickcore-6.q16hdri-6,~-6 = -
libmagickwand-7.defaultquantum-dev - = libmagickcore-7.q16-10,libmagickwand-7.q16-10
libmagickwand-7.q16-dev - = libmagickcore-7.q16-10,~-10
libmagickwand-7.q16hdri-dev - = libmagickcore-7.q16hdri-10,~-10
libmagickwand-dev libmagickcore-6.q16-6,~-6.q16-6 = libmagickcore-7.q16-10,~-7.q16-10
libmagics++-dev libmagplus3v5
libmagics++-metview-dev libmagplus3v5
libmagpie-0-dev - = ~-0
libmailcommon-dev - = libkpim6mailcommon6
libmailimporter-dev - = libkpim6mailimporter6,libkpim6mailimporterakonadi6
libmailutils-dev ~7,libmu-dbm7 ~9,libmu-dbm9 ~9t64,libmu-dbm9t64
libmalaga-dev ~7 = -
libmalcontent-0-dev ~-0
libmalcontent-ui-0-dev libmalcontent-0-0,~-0 -
libmalcontent-ui-dev - libmalcontent-0-0,~-1-1
libmaliit-glib-dev - ~2
libmaloc-dev ~1
libmandoc-dev - = .
libmanette-0.2-dev ~-0
libmanif-dev - = .
libmap-msgs-dev .
libmapbox-geometry-dev - = .
libmapbox-polylabel-dev - = .
libmapbox-variant-dev .
libmapcache-dev - = ~1t64
libmapcache1-dev ~ = -
libmapnik-dev ~3.1 = ~4.0
libmapserver-dev ~2 = ~2t64
libmarble-dev libastro1,~widget-qt5-28 = libastro1,~widget-qt6-28
libmarco-dev ~-private2
libmariadb-dev ~3
libmariadbd-dev libmariadb3,~19 = libmariadb3,~19t64
libmarisa-dev ~0
libmarkdown2-dev ~
libmartchus-c++utilities-dev - ~5 ~5t64
libmartchus-qtforkawesome-dev - ~1 ~1t64
libmartchus-qtutilities-dev - ~6
libmash-dev .
libmassivethreads-dev - = ~0
libmatchbox-dev ~1
libmate-desktop-dev ~-2-17 = ~-2-17t64
libmate-menu-dev ~2
libmate-panel-applet-dev ~-4-1
libmate-sensors-applet-plugin-dev ~0
libmate-slab-dev ~0 = ~0t64
libmate-slab0-dev ~ = ~t64
libmate-window-settings-dev ~1 = ~1t64
libmatedict-dev ~6
libmatekbd-dev ~4
libmatemixer-dev ~0
libmatepanelapplet-dev libmate-panel-applet-4-1
libmateweather-dev ~1 = ~1t64
libmatheval-dev ~1
libmatheval1-dev ~
libmathic-dev ~0v5
libmathicgb-dev ~0 = ~0t64
libmatio-dev ~11 = ~13
libmatroska-dev ~7
libmaus2-dev ~-2
libmawk-dev ~1 = ~1t64
libmaxflow-dev ~0
libmaxminddb-dev ~0
libmbd-dev - = .
libmbedtls-dev libmbedcrypto3,~12,libmbedx509-0 libmbedcrypto7,~14,libmbedx509-1 libmbedcrypto16,~21,libmbedx509-7
libmbim-glib-dev ~4
libmbt-dev ~1 = ~2
libmbtserver-dev ~1 = ~2
libmceliece-dev - = ~1
libmcfp-dev - .
libmcpl-dev - ~1,libphitsmcpl1,libsswmcpl1
libmcpp-dev ~0
libmcrypt-dev ~4
libmctc-lib-dev - ~0
libmd-dev ~0
libmd4c-dev ~0 = ~-html0,~0
libmd4c-html0-dev ~
libmdc-dev ~3 = ~3t64
libmdc2-dev libmdc3 = libmdc3t64
libmdds-dev .
libmdnsd-dev - ~1 ~1t64
libmdsp-dev . -
libmeanwhile-dev ~1
libmecab-dev ~2
libmed-dev ~11
libmedc-dev ~11 = ~11t64
libmediaart-2.0-dev ~-0
libmediainfo-dev ~0v5
libmediascan-dev - ~0 ~0t64
libmediascanner-2.0-dev - ~-4
libmediastreamer-dev ~11 ~12 ~2-14
libmedimport-dev libmedc11,~0v5 = libmedc11t64,~0v5
libmedimportcxx-dev libmedc11,libmedimport0v5 = libmedc11t64,libmedimport0v5
libmeep-dev ~23 ~30 ~33
libmeep-mpi-default-dev ~23 ~30 ~33
libmeep-openmpi-dev ~23 ~30 -
libmegapixels-dev - = ~1
libmemcached-dev libhashkit2,~11,~util2 = libhashkit2t64,~11t64,~util2t64
libmemchan-tcl-dev .
libmemkind-dev ~0 = -
libmems-1.6-dev libmems1 = libmems1t64
libmems-dev ~1 = ~1t64
libmemtailor-dev ~0
libmenu-cache-dev ~3
libmeryl-dev .
libmeschach-dev ~1.2
libmeshb-dev - = .
libmeshoptimizer-dev ~0d ~2d
libmeshsdfilter-dev - libopenmesh1 libopenmesh11.0
libmessage-filters-dev libcpp-common0d,~1d,libroscpp-serialization0d,libroscpp3d,librostime1d,libxmlrpcpp3d libcpp-common0d,~1d,libroscpp-serialization0d,libroscpp4d,librostime1d,libxmlrpcpp3d libcpp-common0d,~1t64,libroscpp-serialization0d,libroscpp4t64,librostime1d,libxmlrpcpp3t64
libmessaging-menu-dev ~0
libmessagingmenu-cil-dev . = -
libmetacity-dev ~3
libmetalang99-dev - = .
libmetis-dev ~5
libmetkit-dev ~0d
libmetrohash-dev ~1
libmetview-dev ~0d
libmfem-dev - = ~4.7
libmfsio-dev ~1 = ~1t64
libmfx-dev ~1 = -
libmfx-gen-dev - ~1.2
libmgba-dev - ~0.10 ~0.10t64
libmgl-dev ~-fltk7.5.0,~-glut7.5.0,~-mpi7.5.0,~-qt5-7.5.0,~-wnd7.5.0,~-wx7.5.0,~7.5.0 ~-fltk8,~-glut8,~-mpi8,~-qt5-8,~-wnd8,~-wx8,~8 ~-fltk8t64,~-glut8t64,~-mpi8t64,~-qt5-8t64,~-wnd8t64,~-wx8t64,~8t64
libmhash-dev ~2
libmia-2.4-dev ~-4 = -
libmiallib-dev - = ~1
libmialm-dev ~3 = ~3t64
libmiaviewit-dev ~0 = -
libmicrodns-dev - = ~1
libmicrohttpd-dev ~12 = ~12t64
libmicroprofile-dev - ~4
libmigemo-dev ~1
libmikmod-dev ~3
libmilter-dev ~1.0.1
libmimalloc-dev - ~2.0 ~3
libmimelib1-dev ~c2a -
libmimetic-dev ~0v5 = ~0t64
libmimetreeparser-dev - = libkpim6mimetreeparsercore6,libkpim6mimetreeparserwidgets6
libminc-dev ~2-5.2.0 ~2-5.3.0 ~2-5.3.0t64
libmini18n-dev ~1
libminiaudio-dev - = .
libminicoredumper-dev ~2
libminidjvu-dev ~0 = ~0t64
libminimap-dev ~0
libminimap2-dev zlib1g
libminini-dev ~1 = ~1t64
libminiupnpc-dev ~17 = ~18
libminizip-dev ~1 = ~1t64
libmir-core-dev ~0 ~1
libmirage-dev - = ~11
libmiral-dev ~3,libmirclient9,libmircommon7,libmircookie2,libmircore1 ~5,libmircommon9,libmircore2 ~7,libmircommon11,libmircore2t64
libmirclient-dev ~9,libmircommon7,libmircookie2,libmircore1 -
libmirclientcpp-dev libmirclient9,libmircommon7,libmircookie2,libmircore1 -
libmircommon-dev ~7,libmircore1 ~9,libmircore2 ~11,libmircore2t64
libmircommon-internal-dev - = libmircommon11,libmircore2t64
libmircookie-dev ~2 = -
libmircore-dev ~1 ~2 ~2t64
libmirisdr-dev ~0 = ~4
libmiroil-dev - ~3 ~7
libmirplatform-dev libmircommon7,libmircore1,~18 libmircommon9,libmircore2,~24 libmircommon11,libmircore2t64,~30
libmirrenderer-dev libmircommon7,libmircore1,libmirplatform18 libmircommon9,libmircore2,libmirplatform24 libmircommon11,libmircore2t64,libmirplatform30
libmirserver-dev libmircommon7,libmircore1,libmirplatform18,~53 libmircommon9,libmircore2,libmirplatform24,~58 libmircommon11,libmircore2t64,libmirplatform30,~63
libmirwayland-dev libmircore1,~0 libmircommon9,libmircore2,~4 libmircommon11,libmircore2t64,~5
libmission-control-plugins-dev ~0 = ~0t64
libmjpegtools-dev liblavfile-2.1-0,liblavjpeg-2.1-0,liblavplay-2.1-0,libmjpegutils-2.1-0,libmpeg2encpp-2.1-0,libmplex2-2.1-0 = liblavfile-2.1-0t64,liblavjpeg-2.1-0t64,liblavplay-2.1-0t64,libmjpegutils-2.1-0t64,libmpeg2encpp-2.1-0t64,libmplex2-2.1-0t64
libmkcal-qt5-dev - = ~-0
libmlir-13-dev . = -
libmlir-14-dev - . -
libmlir-15-dev - . -
libmlir-16-dev . = -
libmlir-17-dev - = .
libmlir-18-dev - = .
libmlir-19-dev - .
libmlir-22-dev - = .
libmlocale-dev - = ~5-0
libmlpack-dev ~3 - libarmadillo14,libblas3,liblapack3
libmlt++-dev ~3 ~7
libmlt-dev ~6 ~7
libmlv3-dev ~ = -
libmm-dev ~14
libmm-glib-dev ~0
libmmap-allocator-dev .
libmmb-dev - ~4.0 ~4.0t64
libmmblib-dev ~3.2 -
libmmdb2-dev ~-0
libmmlib-dev - = ~1t64
libmmmulti-dev .
libmms-dev ~0
libmng-dev ~1
libmnl-dev ~0
libmobi-dev - ~0 ~0t64
libmodbus-dev ~5
libmodest-dev - ~0 ~0t64
libmodglue1-dev ~v5 = -
libmodhmm-dev ~0
libmodi-dev - = ~1
libmodpbase64-dev ~-0
libmodplug-dev ~1
libmodsecurity-dev ~3 = ~3t64
libmodulemd-dev ~2
libmoe-dev ~1.5
libmojoshader-dev ~0
libmolequeue-dev - .
libmongo-client-dev ~0
libmongoc-dev libbson-1.0-0,~-1.0-0 = libbson-1.0-0t64,~-1.0-0t64
libmongoclient-dev ~0 = -
libmongocrypt-dev ~0
libmono-2.0-dev libmonosgen-2.0-1
libmono-addins-cil-dev . = -
libmono-addins-gui-cil-dev . = -
libmono-addins-msbuild-cil-dev . = -
libmono-cecil-cil-dev .
libmono-cecil-flowanalysis-cil-dev . = -
libmono-cil-dev .
libmono-debugger-libs-cil-dev . = -
libmono-reflection-cil-dev . = -
libmono-upnp-cil-dev . = -
libmono-zeroconf-cil-dev . = -
libmonoboehm-2.0-dev ~-1
libmonosgen-2.0-dev ~-1
libmonospaceif-dev libxml2
libmopac7-dev ~-1gf
libmorph-dev ~
libmosquitto-dev ~1
libmosquittopp-dev libmosquitto1,~1
libmotif-dev libmrm4,libuil4,libxm4
libmount-dev libblkid1,~1,libuuid1
libmousepad-dev - ~0
libmove-base-msgs-dev .
libmovit-dev ~8
libmozjs-102-dev - ~-0 -
libmozjs-128-dev - = ~-0
libmozjs-78-dev ~-0 = -
libmp3lame-dev ~0
libmpack-dev ~0
libmpc-dev ~3
libmpcdec-dev ~6
libmpd-dev ~1
libmpdclient-dev ~2 = ~2t64
libmpdec++-dev - = ~4
libmpdec-dev ~3 - ~4
libmpeg2-4-dev ~
libmpeg3-dev ~-2 = ~-2t64
libmpfi-dev ~0
libmpfr-dev ~6
libmpfrc++-dev libmpfr6
libmpg123-dev ~-0,libout123-0,libsyn123-0 = ~-0t64,libout123-0t64,libsyn123-0t64
libmpich-dev ~12
libmpris-qt5-dev ~-1
libmps-dev ~3 = ~3t64
libmps-fortran-dev ~0 = ~0t64
libmptcpd-dev - ~3
libmptcpd3-dev - ~
libmpv-dev ~1 ~2
libmpvqt-dev - = ~1
libmrcal-dev - ~2 ~4
libmrgingham-dev - ~2
libmrmpi-dev ~1
libmrpt-apps-dev ~2.1,libmrpt-bayes2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,libmrpt-graphs2.1,libmrpt-gui2.1,libmrpt-img2.1,libmrpt-io2.1,libmrpt-maps2.1,libmrpt-math2.1,libmrpt-nanogui2.1,libmrpt-obs2.1,libmrpt-opengl2.1,libmrpt-poses2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-slam2.1,libmrpt-system2.1,libmrpt-tfest2.1,libmrpt-vision2.1 ~2.5,libmrpt-bayes2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,libmrpt-graphs2.5,libmrpt-gui2.5,libmrpt-img2.5,libmrpt-io2.5,libmrpt-maps2.5,libmrpt-math2.5,libmrpt-nanogui2.5,libmrpt-obs2.5,libmrpt-opengl2.5,libmrpt-poses2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-slam2.5,libmrpt-system2.5,libmrpt-tfest2.5,libmrpt-vision2.5 ~2.14,libmrpt-bayes2.14,libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,libmrpt-graphs2.14,libmrpt-gui2.14,libmrpt-img2.14,libmrpt-io2.14,libmrpt-maps2.14,libmrpt-math2.14,libmrpt-nanogui2.14,libmrpt-obs2.14,libmrpt-opengl2.14,libmrpt-poses2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-slam2.14,libmrpt-system2.14,libmrpt-tfest2.14,libmrpt-vision2.14
libmrpt-bayes-dev ~2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,libmrpt-math2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-system2.1 ~2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,libmrpt-math2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-system2.5 ~2.14,libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,libmrpt-math2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-system2.14
libmrpt-common-dev .
libmrpt-comms-dev ~2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-io2.1,libmrpt-system2.1 ~2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-io2.5,libmrpt-system2.5 ~2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-io2.14,libmrpt-system2.14
libmrpt-config-dev ~2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,libmrpt-system2.1 ~2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,libmrpt-system2.5 ~2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,libmrpt-system2.14
libmrpt-containers-dev ~2.1,libmrpt-core2.1 ~2.5,libmrpt-core2.5 ~2.14,libmrpt-core2.14
libmrpt-core-dev ~2.1 ~2.5 ~2.14
libmrpt-detectors-dev libmrpt-bayes2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,~2.1,libmrpt-expr2.1,libmrpt-graphs2.1,libmrpt-gui2.1,libmrpt-img2.1,libmrpt-io2.1,libmrpt-maps2.1,libmrpt-math2.1,libmrpt-nanogui2.1,libmrpt-obs2.1,libmrpt-opengl2.1,libmrpt-poses2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-slam2.1,libmrpt-system2.1,libmrpt-tfest2.1,libmrpt-vision2.1 libmrpt-bayes2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,~2.5,libmrpt-expr2.5,libmrpt-graphs2.5,libmrpt-gui2.5,libmrpt-img2.5,libmrpt-io2.5,libmrpt-maps2.5,libmrpt-math2.5,libmrpt-nanogui2.5,libmrpt-obs2.5,libmrpt-opengl2.5,libmrpt-poses2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-slam2.5,libmrpt-system2.5,libmrpt-tfest2.5,libmrpt-vision2.5 -
libmrpt-dev ~-apps2.1,~-bayes2.1,~-comms2.1,~-config2.1,~-containers2.1,~-core2.1,~-detectors2.1,~-expr2.1,~-graphs2.1,~-graphslam2.1,~-gui2.1,~-hmtslam2.1,~-hwdrivers2.1,~-img2.1,~-io2.1,~-kinematics2.1,~-maps2.1,~-math2.1,~-nanogui2.1,~-nav2.1,~-obs2.1,~-opengl2.1,~-poses2.1,~-random2.1,~-ros1bridge2.1,~-rtti2.1,~-serialization2.1,~-slam2.1,~-system2.1,~-tfest2.1,~-topography2.1,~-vision-lgpl2.1,~-vision2.1 ~-apps2.5,~-bayes2.5,~-comms2.5,~-config2.5,~-containers2.5,~-core2.5,~-detectors2.5,~-expr2.5,~-graphs2.5,~-graphslam2.5,~-gui2.5,~-hmtslam2.5,~-hwdrivers2.5,~-img2.5,~-io2.5,~-kinematics2.5,~-maps2.5,~-math2.5,~-nanogui2.5,~-nav2.5,~-obs2.5,~-opengl2.5,~-poses2.5,~-random2.5,~-ros1bridge2.5,~-rtti2.5,~-serialization2.5,~-slam2.5,~-system2.5,~-tfest2.5,~-topography2.5,~-vision-lgpl2.5,~-vision2.5 ~-apps2.14,~-bayes2.14,~-comms2.14,~-config2.14,~-containers2.14,~-core2.14,~-expr2.14,~-graphs2.14,~-graphslam2.14,~-gui2.14,~-hwdrivers2.14,~-img2.14,~-io2.14,~-kinematics2.14,~-maps2.14,~-math2.14,~-nanogui2.14,~-nav2.14,~-obs2.14,~-opengl2.14,~-poses2.14,~-random2.14,~-ros1bridge2.14,~-rtti2.14,~-serialization2.14,~-slam2.14,~-system2.14,~-tfest2.14,~-topography2.14,~-vision-lgpl2.14,~-vision2.14
libmrpt-expr-dev libmrpt-core2.1,~2.1 libmrpt-core2.5,~2.5 libmrpt-core2.14,~2.14
libmrpt-graphs-dev libmrpt-bayes2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,~2.1,libmrpt-img2.1,libmrpt-io2.1,libmrpt-math2.1,libmrpt-opengl2.1,libmrpt-poses2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-system2.1 libmrpt-bayes2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,~2.5,libmrpt-img2.5,libmrpt-io2.5,libmrpt-math2.5,libmrpt-opengl2.5,libmrpt-poses2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-system2.5 libmrpt-bayes2.14,libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,~2.14,libmrpt-img2.14,libmrpt-io2.14,libmrpt-math2.14,libmrpt-opengl2.14,libmrpt-poses2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-system2.14
libmrpt-graphslam-dev libmrpt-bayes2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,libmrpt-graphs2.1,~2.1,libmrpt-gui2.1,libmrpt-img2.1,libmrpt-io2.1,libmrpt-maps2.1,libmrpt-math2.1,libmrpt-nanogui2.1,libmrpt-obs2.1,libmrpt-opengl2.1,libmrpt-poses2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-slam2.1,libmrpt-system2.1,libmrpt-tfest2.1,libmrpt-vision2.1 libmrpt-bayes2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,libmrpt-graphs2.5,~2.5,libmrpt-gui2.5,libmrpt-img2.5,libmrpt-io2.5,libmrpt-maps2.5,libmrpt-math2.5,libmrpt-nanogui2.5,libmrpt-obs2.5,libmrpt-opengl2.5,libmrpt-poses2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-slam2.5,libmrpt-system2.5,libmrpt-tfest2.5,libmrpt-vision2.5 libmrpt-bayes2.14,libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,libmrpt-graphs2.14,~2.14,libmrpt-gui2.14,libmrpt-img2.14,libmrpt-io2.14,libmrpt-maps2.14,libmrpt-math2.14,libmrpt-nanogui2.14,libmrpt-obs2.14,libmrpt-opengl2.14,libmrpt-poses2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-slam2.14,libmrpt-system2.14,libmrpt-tfest2.14,libmrpt-vision2.14
libmrpt-gui-dev libmrpt-bayes2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,~2.1,libmrpt-img2.1,libmrpt-io2.1,libmrpt-math2.1,libmrpt-nanogui2.1,libmrpt-opengl2.1,libmrpt-poses2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-system2.1 libmrpt-bayes2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,~2.5,libmrpt-img2.5,libmrpt-io2.5,libmrpt-math2.5,libmrpt-nanogui2.5,libmrpt-opengl2.5,libmrpt-poses2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-system2.5 libmrpt-bayes2.14,libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,~2.14,libmrpt-img2.14,libmrpt-io2.14,libmrpt-math2.14,libmrpt-nanogui2.14,libmrpt-opengl2.14,libmrpt-poses2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-system2.14
libmrpt-hmtslam-dev libmrpt-bayes2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,libmrpt-graphs2.1,libmrpt-graphslam2.1,libmrpt-gui2.1,~2.1,libmrpt-img2.1,libmrpt-io2.1,libmrpt-maps2.1,libmrpt-math2.1,libmrpt-nanogui2.1,libmrpt-obs2.1,libmrpt-opengl2.1,libmrpt-poses2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-slam2.1,libmrpt-system2.1,libmrpt-tfest2.1,libmrpt-vision2.1 libmrpt-bayes2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,libmrpt-graphs2.5,libmrpt-graphslam2.5,libmrpt-gui2.5,~2.5,libmrpt-img2.5,libmrpt-io2.5,libmrpt-maps2.5,libmrpt-math2.5,libmrpt-nanogui2.5,libmrpt-obs2.5,libmrpt-opengl2.5,libmrpt-poses2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-slam2.5,libmrpt-system2.5,libmrpt-tfest2.5,libmrpt-vision2.5 -
libmrpt-hwdrivers-dev libmrpt-bayes2.1,libmrpt-comms2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,libmrpt-graphs2.1,libmrpt-gui2.1,~2.1,libmrpt-img2.1,libmrpt-io2.1,libmrpt-maps2.1,libmrpt-math2.1,libmrpt-nanogui2.1,libmrpt-obs2.1,libmrpt-opengl2.1,libmrpt-poses2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-system2.1,libmrpt-tfest2.1,libmrpt-vision2.1 libmrpt-bayes2.5,libmrpt-comms2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,libmrpt-graphs2.5,libmrpt-gui2.5,~2.5,libmrpt-img2.5,libmrpt-io2.5,libmrpt-maps2.5,libmrpt-math2.5,libmrpt-nanogui2.5,libmrpt-obs2.5,libmrpt-opengl2.5,libmrpt-poses2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-system2.5,libmrpt-tfest2.5,libmrpt-vision2.5 libmrpt-bayes2.14,libmrpt-comms2.14,libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,libmrpt-graphs2.14,libmrpt-gui2.14,~2.14,libmrpt-img2.14,libmrpt-io2.14,libmrpt-maps2.14,libmrpt-math2.14,libmrpt-nanogui2.14,libmrpt-obs2.14,libmrpt-opengl2.14,libmrpt-poses2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-system2.14,libmrpt-tfest2.14,libmrpt-vision2.14
libmrpt-img-dev libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,~2.1,libmrpt-io2.1,libmrpt-math2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-system2.1 libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,~2.5,libmrpt-io2.5,libmrpt-math2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-system2.5 libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,~2.14,libmrpt-io2.14,libmrpt-math2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-system2.14
libmrpt-io-dev libmrpt-containers2.1,libmrpt-core2.1,~2.1,libmrpt-system2.1 libmrpt-containers2.5,libmrpt-core2.5,~2.5,libmrpt-system2.5 libmrpt-containers2.14,libmrpt-core2.14,~2.14,libmrpt-system2.14
libmrpt-kinematics-dev libmrpt-bayes2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,libmrpt-img2.1,libmrpt-io2.1,~2.1,libmrpt-math2.1,libmrpt-opengl2.1,libmrpt-poses2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-system2.1 libmrpt-bayes2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,libmrpt-img2.5,libmrpt-io2.5,~2.5,libmrpt-math2.5,libmrpt-opengl2.5,libmrpt-poses2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-system2.5 libmrpt-bayes2.14,libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,libmrpt-img2.14,libmrpt-io2.14,~2.14,libmrpt-math2.14,libmrpt-opengl2.14,libmrpt-poses2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-system2.14
libmrpt-maps-dev libmrpt-bayes2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,libmrpt-graphs2.1,libmrpt-img2.1,libmrpt-io2.1,~2.1,libmrpt-math2.1,libmrpt-obs2.1,libmrpt-opengl2.1,libmrpt-poses2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-system2.1,libmrpt-tfest2.1 libmrpt-bayes2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,libmrpt-graphs2.5,libmrpt-img2.5,libmrpt-io2.5,~2.5,libmrpt-math2.5,libmrpt-obs2.5,libmrpt-opengl2.5,libmrpt-poses2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-system2.5,libmrpt-tfest2.5 libmrpt-bayes2.14,libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,libmrpt-graphs2.14,libmrpt-img2.14,libmrpt-io2.14,~2.14,libmrpt-math2.14,libmrpt-obs2.14,libmrpt-opengl2.14,libmrpt-poses2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-system2.14,libmrpt-tfest2.14
libmrpt-math-dev libmrpt-containers2.1,libmrpt-core2.1,~2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-system2.1 libmrpt-containers2.5,libmrpt-core2.5,~2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-system2.5 libmrpt-containers2.14,libmrpt-core2.14,~2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-system2.14
libmrpt-nanoflann-dev . -
libmrpt-nanogui-dev ~2.1 ~2.5 ~2.14
libmrpt-nav-dev libmrpt-bayes2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,libmrpt-graphs2.1,libmrpt-img2.1,libmrpt-io2.1,libmrpt-kinematics2.1,libmrpt-maps2.1,libmrpt-math2.1,~2.1,libmrpt-obs2.1,libmrpt-opengl2.1,libmrpt-poses2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-system2.1,libmrpt-tfest2.1 libmrpt-bayes2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,libmrpt-graphs2.5,libmrpt-img2.5,libmrpt-io2.5,libmrpt-kinematics2.5,libmrpt-maps2.5,libmrpt-math2.5,~2.5,libmrpt-obs2.5,libmrpt-opengl2.5,libmrpt-poses2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-system2.5,libmrpt-tfest2.5 libmrpt-bayes2.14,libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,libmrpt-graphs2.14,libmrpt-img2.14,libmrpt-io2.14,libmrpt-kinematics2.14,libmrpt-maps2.14,libmrpt-math2.14,~2.14,libmrpt-obs2.14,libmrpt-opengl2.14,libmrpt-poses2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-system2.14,libmrpt-tfest2.14
libmrpt-obs-dev libmrpt-bayes2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,libmrpt-img2.1,libmrpt-io2.1,libmrpt-math2.1,~2.1,libmrpt-opengl2.1,libmrpt-poses2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-system2.1,libmrpt-tfest2.1 libmrpt-bayes2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,libmrpt-img2.5,libmrpt-io2.5,libmrpt-math2.5,~2.5,libmrpt-opengl2.5,libmrpt-poses2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-system2.5,libmrpt-tfest2.5 libmrpt-bayes2.14,libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,libmrpt-img2.14,libmrpt-io2.14,libmrpt-math2.14,~2.14,libmrpt-opengl2.14,libmrpt-poses2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-system2.14,libmrpt-tfest2.14
libmrpt-opengl-dev libmrpt-bayes2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,libmrpt-img2.1,libmrpt-io2.1,libmrpt-math2.1,~2.1,libmrpt-poses2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-system2.1 libmrpt-bayes2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,libmrpt-img2.5,libmrpt-io2.5,libmrpt-math2.5,~2.5,libmrpt-poses2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-system2.5 libmrpt-bayes2.14,libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,libmrpt-img2.14,libmrpt-io2.14,libmrpt-math2.14,~2.14,libmrpt-poses2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-system2.14
libmrpt-poses-dev libmrpt-bayes2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,libmrpt-math2.1,~2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-system2.1 libmrpt-bayes2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,libmrpt-math2.5,~2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-system2.5 libmrpt-bayes2.14,libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,libmrpt-math2.14,~2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-system2.14
libmrpt-random-dev ~2.1 ~2.5 ~2.14
libmrpt-ros1bridge-dev libmrpt-bayes2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,libmrpt-graphs2.1,libmrpt-img2.1,libmrpt-io2.1,libmrpt-maps2.1,libmrpt-math2.1,libmrpt-obs2.1,libmrpt-opengl2.1,libmrpt-poses2.1,libmrpt-random2.1,~2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-system2.1,libmrpt-tfest2.1 libmrpt-bayes2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,libmrpt-graphs2.5,libmrpt-img2.5,libmrpt-io2.5,libmrpt-maps2.5,libmrpt-math2.5,libmrpt-obs2.5,libmrpt-opengl2.5,libmrpt-poses2.5,libmrpt-random2.5,~2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-system2.5,libmrpt-tfest2.5 libmrpt-bayes2.14,libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,libmrpt-graphs2.14,libmrpt-img2.14,libmrpt-io2.14,libmrpt-maps2.14,libmrpt-math2.14,libmrpt-obs2.14,libmrpt-opengl2.14,libmrpt-poses2.14,libmrpt-random2.14,~2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-system2.14,libmrpt-tfest2.14
libmrpt-rtti-dev libmrpt-core2.1,~2.1 libmrpt-core2.5,~2.5 libmrpt-core2.14,~2.14
libmrpt-serialization-dev libmrpt-core2.1,libmrpt-rtti2.1,~2.1 libmrpt-core2.5,libmrpt-rtti2.5,~2.5 libmrpt-core2.14,libmrpt-rtti2.14,~2.14
libmrpt-slam-dev libmrpt-bayes2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,libmrpt-graphs2.1,libmrpt-img2.1,libmrpt-io2.1,libmrpt-maps2.1,libmrpt-math2.1,libmrpt-obs2.1,libmrpt-opengl2.1,libmrpt-poses2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,~2.1,libmrpt-system2.1,libmrpt-tfest2.1,libmrpt-vision2.1 libmrpt-bayes2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,libmrpt-graphs2.5,libmrpt-img2.5,libmrpt-io2.5,libmrpt-maps2.5,libmrpt-math2.5,libmrpt-obs2.5,libmrpt-opengl2.5,libmrpt-poses2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,~2.5,libmrpt-system2.5,libmrpt-tfest2.5,libmrpt-vision2.5 libmrpt-bayes2.14,libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,libmrpt-graphs2.14,libmrpt-img2.14,libmrpt-io2.14,libmrpt-maps2.14,libmrpt-math2.14,libmrpt-obs2.14,libmrpt-opengl2.14,libmrpt-poses2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,~2.14,libmrpt-system2.14,libmrpt-tfest2.14,libmrpt-vision2.14
libmrpt-system-dev libmrpt-containers2.1,libmrpt-core2.1,~2.1 libmrpt-containers2.5,libmrpt-core2.5,~2.5 libmrpt-containers2.14,libmrpt-core2.14,~2.14
libmrpt-tclap-dev .
libmrpt-tfest-dev libmrpt-bayes2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,libmrpt-math2.1,libmrpt-poses2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-system2.1,~2.1 libmrpt-bayes2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,libmrpt-math2.5,libmrpt-poses2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-system2.5,~2.5 libmrpt-bayes2.14,libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,libmrpt-math2.14,libmrpt-poses2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-system2.14,~2.14
libmrpt-topography-dev libmrpt-bayes2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,libmrpt-img2.1,libmrpt-io2.1,libmrpt-math2.1,libmrpt-obs2.1,libmrpt-opengl2.1,libmrpt-poses2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-system2.1,libmrpt-tfest2.1,~2.1 libmrpt-bayes2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,libmrpt-img2.5,libmrpt-io2.5,libmrpt-math2.5,libmrpt-obs2.5,libmrpt-opengl2.5,libmrpt-poses2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-system2.5,libmrpt-tfest2.5,~2.5 libmrpt-bayes2.14,libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,libmrpt-img2.14,libmrpt-io2.14,libmrpt-math2.14,libmrpt-obs2.14,libmrpt-opengl2.14,libmrpt-poses2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-system2.14,libmrpt-tfest2.14,~2.14
libmrpt-typemeta-dev .
libmrpt-vision-dev libmrpt-bayes2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,libmrpt-img2.1,libmrpt-io2.1,libmrpt-math2.1,libmrpt-obs2.1,libmrpt-opengl2.1,libmrpt-poses2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-system2.1,libmrpt-tfest2.1,~2.1 libmrpt-bayes2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,libmrpt-img2.5,libmrpt-io2.5,libmrpt-math2.5,libmrpt-obs2.5,libmrpt-opengl2.5,libmrpt-poses2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-system2.5,libmrpt-tfest2.5,~2.5 libmrpt-bayes2.14,libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,libmrpt-img2.14,libmrpt-io2.14,libmrpt-math2.14,libmrpt-obs2.14,libmrpt-opengl2.14,libmrpt-poses2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-system2.14,libmrpt-tfest2.14,~2.14
libmrpt-vision-lgpl-dev libmrpt-bayes2.1,libmrpt-config2.1,libmrpt-containers2.1,libmrpt-core2.1,libmrpt-expr2.1,libmrpt-img2.1,libmrpt-io2.1,libmrpt-math2.1,libmrpt-obs2.1,libmrpt-opengl2.1,libmrpt-poses2.1,libmrpt-random2.1,libmrpt-rtti2.1,libmrpt-serialization2.1,libmrpt-system2.1,libmrpt-tfest2.1,~2.1,libmrpt-vision2.1 libmrpt-bayes2.5,libmrpt-config2.5,libmrpt-containers2.5,libmrpt-core2.5,libmrpt-expr2.5,libmrpt-img2.5,libmrpt-io2.5,libmrpt-math2.5,libmrpt-obs2.5,libmrpt-opengl2.5,libmrpt-poses2.5,libmrpt-random2.5,libmrpt-rtti2.5,libmrpt-serialization2.5,libmrpt-system2.5,libmrpt-tfest2.5,~2.5,libmrpt-vision2.5 libmrpt-bayes2.14,libmrpt-config2.14,libmrpt-containers2.14,libmrpt-core2.14,libmrpt-expr2.14,libmrpt-img2.14,libmrpt-io2.14,libmrpt-math2.14,libmrpt-obs2.14,libmrpt-opengl2.14,libmrpt-poses2.14,libmrpt-random2.14,libmrpt-rtti2.14,libmrpt-serialization2.14,libmrpt-system2.14,libmrpt-tfest2.14,~2.14,libmrpt-vision2.14
libmrss0-dev ~ = ~t64
libmrtd-dev ~0 = ~0t64
libmruby-dev .
libmseed-dev ~2
libmsgpack-c-dev - = ~2
libmsgpack-cxx-dev - .
libmsgpack-dev ~c2 = ~-c2
libmsgpuck-dev .
libmsgraph-dev - = ~-1-1
libmsgsl-dev .
libmshr-dev ~2019.2,libproj19 ~2019.2,libproj25 ~2019.2
libmshr64-dev ~-2019.2,libproj19 ~-2019.2,libproj25 ~-2019.2
libmsi-dev ~0 = ~-1.0-0
libmsiecf-dev ~1 = ~1t64
libmsnumpress-dev ~1
libmsolve-dev - = ~0
libmspack-dev ~0 = ~0t64
libmspub-dev ~-0.1-1
libmstch-dev .
libmstoolkit-dev ~82 = ~82t64
libmsv-dev ~1
libmtbl-dev ~1
libmtd-dev .
libmtdev-dev ~1 = ~1t64
libmtp-dev ~9 = ~9t64
libmts-esp-dev - = .
libmuffin-dev ~0 = ~0t64
libmujoco-dev - ~2.2.2
libmujs-dev ~1 ~2 ~3
libmulticobex-dev libbfb0,~1 = libbfb0t64,~1t64
libmulticobex1-dev libbfb0,~ = libbfb0t64,~t64
libmumps-dev ~-5.3 ~-5.5 ~-5.7
libmumps-headers-dev .
libmumps-ptscotch-dev libmumps-5.3,~-5.3 libmumps-5.5,~-5.5 libmumps-5.7,~-5.7
libmumps-scotch-dev libmumps-5.3,~-5.3 libmumps-5.5,~-5.5 libmumps-5.7,~-5.7
libmumps-seq-dev libmumps-5.3,~-5.3 libmumps-5.5,~-5.5 libmumps-5.7,~-5.7
libmumps64-dev libmumps-64pord-5.3 libmumps-64pord-5.5 libmumps-64pord-5.7
libmumps64-ptscotch-dev libmumps-64pord-5.3,libmumps-64pord-ptscotch-5.3 libmumps-64pord-5.5,libmumps-64pord-ptscotch-5.5 libmumps-64pord-5.7,libmumps-64pord-ptscotch-5.7
libmumps64-scotch-dev libmumps-64pord-5.3,libmumps-64pord-scotch-5.3 libmumps-64pord-5.5,libmumps-64pord-scotch-5.5 libmumps-64pord-5.7,libmumps-64pord-scotch-5.7
libmumps64-seq-dev libmumps-64pord-5.3,libmumps-64pord-seq-5.3 libmumps-64pord-5.5,libmumps-64pord-seq-5.5 libmumps-64pord-5.7,libmumps-64pord-seq-5.7
libmunge-dev ~2
libmuparser-dev ~2v5
libmuparserx-dev ~4.0.8 ~4.0.11 ~4.0.12
libmupdf-dev . = ~25.1
libmupen64plus-dev .
libmurmurhash-dev ~2
libmuroar-dev ~0 -
libmuscle-3.7-dev libmuscle1
libmuscle-dev ~1
libmusic-dev ~1v5 = ~1t64
libmusicbrainz5-dev ~-2,~cc2v5
libmutter-11-dev - ~-0 -
libmutter-16-dev - = ~-0
libmutter-7-dev ~-0 -
libmwaw-dev ~-0.3-3
libmxml-dev ~1
libmygpo-qt-dev ~5-1
libmygui-dev ~.ogreplatform0debian1v5,~.openglplatform0debian1v5,~engine3debian1v5 ~.ogreplatform0debian1v5,~.opengl3platform0debian1v5,~.openglplatform0debian1v5,~engine3debian1v5 ~.ogreplatform0debian1t64,~.opengl3platform0debian1t64,~.openglplatform0debian1t64,~engine3debian1t64
libmypaint-dev ~-1.5-1
libmyproxy-dev ~6 = ~6t64
libmysofa-dev ~1
libmysql++-dev ~3v5 = ~3t64
libmysqlcppconn-dev ~7v5 = ~7t64
libmysqld-dev libmariadb3,libmariadbd19 = libmariadb3,libmariadbd19t64
libmythes-dev ~-1.2-0
libnabrit-dev ~3
libnacl-dev .
libnacore-dev ~5
libnanoflann-dev .
libnanomsg-dev ~5
libnanopb-dev .
libnanosvg-dev - = .
libnanovdb-dev - libopenvdb10.0 libopenvdb10.0t64
libnanovg-dev - = .
libnatpmp-dev ~1 = ~1t64
libnats-dev - ~3.4 ~3.10
libnautilus-extension-dev ~1a ~4
libnauty-dev ~2 = ~-2.8.9
libnauty2-dev ~ = -
libnav-msgs-dev .
libnbcompat-dev .
libnbd-dev ~0
libnblib-gmx-dev - ~0
libncap-dev ~44 = ~44t64
libncarg-dev ~0 = ~0t64
libncbi-ngs-dev - ~3,libngs-c++3
libncbi-vdb-dev libkdf5-2,~2,libncbi-wvdb2 ~3,libncbi-wvdb3
libncbi-wvdb-dev ~2 ~3
libncbi6-dev ~ = ~t64
libncl-dev ~2
libncrystal-dev - ~1 ~1t64
libncurses-dev ~6,~w6,libtinfo6
libncurses5-dev libncurses6,libncursesw6,libtinfo6
libncursesada-dev - = ~6.2.4
libncursesada11-dev - libncursesada6.2.3 -
libncursesada9-dev libncursesada6.2.3 -
libncursesw5-dev libncurses6,libncursesw6,libtinfo6
libndctl-dev . ~6
libndp-dev ~0
libndpi-dev - ~4.2 ~4.2t64
libneatvnc-dev - ~0
libnemo-extension-dev ~1
libneo4j-client-dev ~11 -
libneon-2-sse-dev - .
libneon27-dev ~ = ~t64
libneon27-gnutls-dev ~ = libneon27t64-gnutls
libnest2d-dev .
libnet-cpp-dev ~2
libnet-dev ~1
libnet1-dev ~
libnetcdf-c++4-dev ~-1
libnetcdf-cxx-legacy-dev libnetcdf-c++4 = -
libnetcdf-dev ~18 ~19 ~22
libnetcdf-mpi-dev ~-18 ~-19 ~-22
libnetcdf-pnetcdf-dev ~-18 ~-19 ~-22
libnetcdff-dev ~7
libnetcf-dev ~1 -
libnetclasses-dev ~0 = ~1
libnetconf2-dev ~-1 ~-2 ~-4
libnetfilter-acct-dev ~1
libnetfilter-conntrack-dev ~3
libnetfilter-cthelper-dev ~0
libnetfilter-cttimeout-dev ~1
libnetfilter-log-dev ~1
libnetfilter-queue-dev ~1
libnetpbm-dev - ~11 ~11t64
libnetpbm10-dev ~ . -
libnetpbm11-dev - ~ ~t64
libnetpbm9-dev ~ -
libnetplan-dev ~0 = ~1
libnetsvcs-dev libace-6.5.12,~-6.5.12 libace-7.0.8,~-7.0.8 libace-8.0.2,~-8.0.2
libnewlib-dev .
libnewlib-sh-elf-dev - = .
libnewmat-dev ~10ldbl
libnewmat10-dev ~ldbl
libnewt-dev ~0.52
libnewtonsoft-json-cil-dev . = -
libnewuoa-dev ~0
libnexstar-dev ~0 = ~0t64
libnextcloudsync-dev ~0 = ~0t64
libnexus-dev ~1
libnfc-dev ~6
libnfft3-dev ~-double2,~-long2,~-single2 - ~-double4,~-long4,~-single4
libnfnetlink-dev ~0
libnfo-dev ~1
libnfs-dev ~13 = ~14
libnfsidmap-dev ~2 ~1
libnftables-dev ~1
libnftnl-dev ~11
libnghttp2-dev ~-14
libnghttp3-dev - ~-3 ~-9
libnginx-mod-http-ndk-dev - .
libnglib-dev . = ~-6.2t64
libngraph0-dev ~
libngs-c++-dev - ~3
libngs-sdk-dev ~2 -
libngspice0-dev ~
libngtcp2-crypto-gnutls-dev - ~2 ~8
libngtcp2-dev - ~-9 ~-16
libnice-dev ~10
libnids-dev ~1.21 = ~1.21t64
libnifti-dev ~2-2,~cdf2,~io2,libznz3 = ~2-2,~cdf2,~io2t64,libznz3
libnifti2-dev ~-2,libnifticdf2,libniftiio2,libznz3 = ~-2,libnifticdf2,libniftiio2t64,libznz3
libnifticdf-dev ~2
libniftiio-dev ~2 = ~2t64
libnih-dbus-dev ~1,libnih1 -
libnih-dev ~1 -
libnini-cil-dev .
libnitrokey-dev ~3
libnjb-dev ~5
libnl-3-dev ~-200
libnl-cli-3-dev libnl-3-200,~-200,libnl-genl-3-200,libnl-nf-3-200,libnl-route-3-200
libnl-genl-3-dev libnl-3-200,~-200
libnl-idiag-3-dev libnl-3-200,~-200
libnl-nf-3-dev libnl-3-200,~-200,libnl-route-3-200
libnl-route-3-dev libnl-3-200,~-200
libnl-xfrm-3-dev libnl-3-200,~-200
libnlopt-cxx-dev ~0,libnlopt0
libnlopt-dev ~0
libnm-dev ~0
libnma-dev ~0
libnma-gtk4-dev - ~-0
libnmz7-dev ~
libnng-dev ~1
libnode-dev ~72 ~108 ~115
libnodelet-dev libbondcpp1d,libboost-filesystem1.74.0,libboost-system1.74.0,libclass-loader1d,librosconsole3d,libroslib0d,libtinyxml2-8,libuuid1 libament-index-cpp0d,libbondcpp1d,libclass-loader3d,librosconsole3d,libroslib0d,libtinyxml2-9,libuuid1 libament-index-cpp0d,libbondcpp1d,libclass-loader3d,librosconsole3d,libroslib0d,libtinyxml2-11,libuuid1
libnodelet-topic-tools-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libdynamic-reconfigure-config-init-mutex0d = libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libdynamic-reconfigure-config-init-mutex0d
libnodeletlib-dev libbondcpp1d,libboost-filesystem1.74.0,libboost-system1.74.0,libclass-loader1d,~1d,librosconsole3d,libroslib0d,libtinyxml2-8,libuuid1 libament-index-cpp0d,libbondcpp1d,libclass-loader3d,~1d,librosconsole3d,libroslib0d,libtinyxml2-9,libuuid1 libament-index-cpp0d,libbondcpp1d,libclass-loader3d,~1d,librosconsole3d,libroslib0d,libtinyxml2-11,libuuid1
libnoise-dev ~0
libnop-dev .
libnordlicht-dev ~0 -
libnorm-dev ~1 = ~1t64
libnormaliz-dev ~3
libnotcurses++-dev ~2,libnotcurses-core2,libnotcurses2 -
libnotcurses-core-dev ~2 -
libnotcurses-dev ~-core2,~2 -
libnotify-cil-dev . -
libnotify-dev ~4
libnotify3.0-cil-dev . = -
libnotmuch-dev ~5 = ~5t64
libnova-dev ~-0.16-0 = ~-0.16-0t64
libnozzle-dev ~1 = ~1t64
libnpth-dev ~0 = ~0t64
libnpth-mingw-w64-dev .
libnpth0-dev ~ = ~t64
libns3-dev ~-3v5 ~.37 ~.43
libnsl-dev ~2
libnspr4-dev ~
libnss3-dev ~
libnsync-dev ~-cpp1,~1 = ~-cpp1t64,~1t64
libnthash-dev - libsdsl3 .
libntirpc-dev ~3.4 ~4.3 ~6.3
libntl-dev ~43 ~44
libntlm0-dev ~
libntru-0.5-dev ~
libntruprime-dev - = ~1
libnuget-core-cil-dev . = -
libnuma-dev ~1
libnumbertext-dev ~-1.0-0
libnunit-cil-dev . = -
libnuspell-dev ~4 ~5
libnutclient-dev ~0 ~2 ~2t64
libnutscan-dev ~1 ~2
libnvidia-egl-wayland-dev ~1
libnvme-dev - ~1 ~1t64
libnvtt-dev ~2
libnx-x11-6-dev ~ = ~t64
libnx-x11-dev ~-6 = ~-6t64
libnxcl-dev ~1 -
libnxml0-dev ~ = ~t64
libnzb-dev ~0v5 -
libo2-dev ~
libo3dgc-dev .
liboakleaf-dev ~0 = ~1
liboaknut-dev - = .
liboam-dev - ~1
liboasis3-dev ~-0d
liboath-dev ~0 = ~0t64
liboauth-dev ~0
liboauth2-apache-dev liboauth2-0,~0
liboauth2-dev ~-0
libobexftp-dev libbfb0,libmulticobex1,~0 = libbfb0t64,libmulticobex1t64,~0t64
libobexftp0-dev libbfb0,libmulticobex1,~ = libbfb0t64,libmulticobex1t64,~t64
libobjc-10-dev libasan6,libatomic1,libgcc-s1,libgomp1,libitm1,liblsan0,libobjc4,libquadmath0,libtsan0,libubsan1 -
libobjc-11-dev - libasan6,libtsan0 -
libobjc-12-dev - libasan8,libatomic1,libgcc-s1,libgomp1,libitm1,liblsan0,libobjc4,libquadmath0,libtsan2,libubsan1 .
libobjc-13-dev - = .
libobjc-14-dev - = libasan8,libatomic1,libgcc-s1,libgomp1,libhwasan0,libitm1,liblsan0,libobjc4,libquadmath0,libtsan2,libubsan1
libobjc-9-dev libasan5 -
libobjcryst-dev - ~0
libobjfw-dev - = ~1,~hid1,~rt1
libobjfw1-dev - = ~,libobjfwhid1,libobjfwrt1
libobjfwhid-dev - = libobjfw1,~1,libobjfwrt1
libobjfwhid1-dev - = libobjfw1,~,libobjfwrt1
libobjfwrt-dev - = ~1
libobjfwrt1-dev - = ~
libobjfwtls-dev - = libobjfw1,libobjfwhid1,libobjfwrt1,~1
libobjfwtls1-dev - = libobjfw1,libobjfwhid1,libobjfwrt1,~
libobs-dev ~0 = ~0t64
libocas-dev ~0
libocct-data-exchange-dev ~-7.5,libocct-foundation-7.5,libocct-modeling-algorithms-7.5,libocct-modeling-data-7.5,libocct-ocaf-7.5,libocct-visualization-7.5 ~-7.6,libocct-foundation-7.6,libocct-modeling-algorithms-7.6,libocct-modeling-data-7.6,libocct-ocaf-7.6,libocct-visualization-7.6 ~-7.8,libocct-foundation-7.8,libocct-modeling-algorithms-7.8,libocct-modeling-data-7.8,libocct-ocaf-7.8,libocct-visualization-7.8
libocct-draw-dev ~-7.5 ~-7.6 ~-7.8
libocct-foundation-dev ~-7.5 ~-7.6 ~-7.8
libocct-modeling-algorithms-dev libocct-foundation-7.5,~-7.5 libocct-foundation-7.6,~-7.6 libocct-foundation-7.8,~-7.8
libocct-modeling-data-dev libocct-foundation-7.5,~-7.5 libocct-foundation-7.6,~-7.6 libocct-foundation-7.8,~-7.8
libocct-ocaf-dev libocct-foundation-7.5,libocct-modeling-algorithms-7.5,libocct-modeling-data-7.5,~-7.5,libocct-visualization-7.5 libocct-foundation-7.6,libocct-modeling-algorithms-7.6,libocct-modeling-data-7.6,~-7.6,libocct-visualization-7.6 libocct-foundation-7.8,libocct-modeling-algorithms-7.8,libocct-modeling-data-7.8,~-7.8,libocct-visualization-7.8
libocct-visualization-dev libocct-foundation-7.5,libocct-modeling-algorithms-7.5,libocct-modeling-data-7.5,libocct-ocaf-7.5,~-7.5 libocct-foundation-7.6,libocct-modeling-algorithms-7.6,libocct-modeling-data-7.6,libocct-ocaf-7.6,~-7.6 libocct-foundation-7.8,libocct-modeling-algorithms-7.8,libocct-modeling-data-7.8,libocct-ocaf-7.8,~-7.8
liboce-foundation-dev ~11 = -
liboce-modeling-dev liboce-foundation11,~11 = -
liboce-ocaf-dev liboce-foundation11,liboce-modeling11,~-lite11,~11,liboce-visualization11 = -
liboce-ocaf-lite-dev liboce-foundation11,liboce-modeling11,~11 = -
liboce-visualization-dev liboce-foundation11,liboce-modeling11,liboce-ocaf-lite11,~11 = -
liboclgrind-dev ~-19.10 ~-21.10 -
libocrad-dev .
liboctave-dev ~8 libblas3,libegl1,libfftw3-double3,libfftw3-long3,libfftw3-quad3,libfftw3-single3,libgl1,libgles1,libgles2,libglvnd0,libglx0,libhdf5-103-1,libhdf5-cpp-103-1,libhdf5-fortran-102,libhdf5-hl-100,libhdf5-hl-cpp-100,libhdf5-hl-fortran-100,liblapack3,libncurses6,libncursesw6,libopengl0,libreadline8,libtinfo6 -
liboctomap-dev ~1.9 = ~1.9t64
liboctovis-dev liboctomap1.9,~1.9 = liboctomap1.9t64,~1.9t64
libodb-boost-dev ~-2.4 - ~-2.4t64
libodb-dev ~-2.4 - ~-2.4
libodb-mysql-dev ~-2.4 - ~-2.4t64
libodb-pgsql-dev ~-2.4 - ~-2.4
libodb-qt-dev ~-2.4 - ~-2.4t64
libodb-sqlite-dev ~-2.4 - ~-2.4
libodc-dev ~-0d
libode-dev ~8 = ~8t64
libode8-dev ~ = ~t64
libodfgen-dev ~-0.1-1
libodil-dev ~0 = ~0t64
libodil0-dev ~ = ~t64
libodin-dev .
libodsstream-dev ~0
liboeffis-dev - = ~1
libofa0-dev ~
libofapi-dev ~0
liboffload-22-dev - = libllvm22,~
liboffload-x.y-dev - = libllvm22,liboffload-22
libofono-qt-dev - = ~1
libofx-dev ~7 = ~7t64
libogdi-dev ~4.1
libogg-dev ~0
liboggkate-dev ~1
liboggplay-dev ~1 = ~2
liboggplay1-dev ~ = -
liboggz-dev ~2
liboggz2-dev ~
liboglappth-dev ~2
libogmrip-dev ~1 - ~1
libogre-1.12-dev libogre1.12.10 = libogre1.12.10t64
libogre-1.9-dev ~.0v5 -
liboidc-agent-dev - ~4 ~4t64
libois-dev ~-1.3.0v5
libola-dev libprotobuf-lite23,libprotobuf23 libprotobuf-lite32,libprotobuf32 libprotobuf-lite32t64,libprotobuf32t64
libolecf-dev ~1 = ~1t64
libolm-dev ~3
libomemo-c-dev - ~0
libomemo-dev ~0
libomnievents-dev ~2 = -
libomniorb4-dev ~-2,libomnithread4 = ~-3t64,libomnithread4
libomnithread4-dev ~
libomp-11-dev libomp5-11 -
libomp-13-dev libllvm13,libomp5-13 = -
libomp-14-dev - libllvm14,libomp5-14 -
libomp-15-dev - libllvm15,libomp5-15 -
libomp-16-dev libllvm16,libomp5-16 = -
libomp-17-dev - = libomp5-17t64
libomp-18-dev - = libomp5-18
libomp-19-dev - libllvm19,libomp5-19
libomp-22-dev - = .
libomp-9-dev libomp5-9 -
libomp-dev ~5-11 libllvm14,~5-14 libllvm19,~5-19
libomp-jonathonl-dev - .
libompl-dev ~16 = ~17
libomxil-bellagio-dev ~0 = -
libomxil-dev ~-bellagio0 = -
libondselsolver-dev - = ~1
libonig-dev ~5
libonnx-dev ~1,~ifi = ~1t64
libonnxruntime-dev - = ~1.21
libonvif-dev - ~1 -
liboobs-1-dev ~-5
liboop-dev ~4 = ~4t64
libooptools-dev - = .
libopamgt-dev ~0
libopaque-dev - = .
libopasadb-dev ~1
libopen-trace-format-dev ~1,libotfaux0
libopen-trace-format2-dev - ~-10 ~-10t64
libopen3d-dev ~0d ~0.16 ~0.19
libopen62541-1.4-dev - = ~
libopenafs-dev libafsauthent2,libafsrpc2,libkopenafs2 = libafsauthent2t64,libafsrpc2t64,libkopenafs2t64
libopenal-dev ~1
libopenaptx-dev ~0
libopenbabel-dev ~7
libopenblas-dev ~0,~0-pthread
libopenblas-openmp-dev libopenblas0-openmp
libopenblas-pthread-dev libopenblas0-pthread
libopenblas-serial-dev libopenblas0-serial
libopenblas64-dev .
libopenblas64-openmp-dev .
libopenblas64-pthread-dev .
libopenblas64-serial-dev .
libopencamlib-dev - = .
libopencc-dev ~1.1
libopencl-clang-14-dev - libopencl-clang14 -
libopencl-clang-15-dev - libopencl-clang15 -
libopencl-clang-17-dev - = libopencl-clang17t64
libopencl-clang-18-dev - = libopencl-clang18.1
libopencl-clang-19-dev - = libopencl-clang19.1
libopencl-clang-dev ~11 -
libopencolorio-dev ~1v5 ~2.1 ~2.1t64
libopenconnect-dev ~5
libopencore-amrnb-dev ~0
libopencore-amrwb-dev ~0
libopencryptoki-dev ~0
libopencsd-dev ~0 ~1
libopencsg-dev ~1
libopenctm-dev ~1
libopencv-apps-dev ~2d
libopencv-calib3d-dev ~4.5,libopencv-core4.5,libopencv-features2d4.5,libopencv-flann4.5,libopencv-highgui4.5,libopencv-imgcodecs4.5,libopencv-imgproc4.5,libopencv-ml4.5,libopencv-videoio4.5 ~406,libopencv-core406,libopencv-features2d406,libopencv-flann406,libopencv-highgui406,libopencv-imgcodecs406,libopencv-imgproc406,libopencv-ml406,libopencv-videoio406 ~410,libopencv-core410,libopencv-features2d410,libopencv-flann410,libopencv-highgui410,libopencv-imgcodecs410,libopencv-imgproc410,libopencv-ml410,libopencv-videoio410
libopencv-contrib-dev libopencv-calib3d4.5,~4.5,libopencv-core4.5,libopencv-dnn4.5,libopencv-features2d4.5,libopencv-flann4.5,libopencv-highgui4.5,libopencv-imgcodecs4.5,libopencv-imgproc4.5,libopencv-ml4.5,libopencv-objdetect4.5,libopencv-photo4.5,libopencv-shape4.5,libopencv-stitching4.5,libopencv-superres4.5,libopencv-video4.5,libopencv-videoio4.5,libopencv-videostab4.5,libopencv-viz4.5 libopencv-calib3d406,~406,libopencv-core406,libopencv-dnn406,libopencv-features2d406,libopencv-flann406,libopencv-highgui406,libopencv-imgcodecs406,libopencv-imgproc406,libopencv-ml406,libopencv-objdetect406,libopencv-photo406,libopencv-shape406,libopencv-stitching406,libopencv-superres406,libopencv-video406,libopencv-videoio406,libopencv-videostab406,libopencv-viz406 libopencv-calib3d410,~410,libopencv-core410,libopencv-dnn410,libopencv-features2d410,libopencv-flann410,libopencv-highgui410,libopencv-imgcodecs410,libopencv-imgproc410,libopencv-ml410,libopencv-objdetect410,libopencv-photo410,libopencv-shape410,libopencv-stitching410,libopencv-superres410,libopencv-video410,libopencv-videoio410,libopencv-videostab410,libopencv-viz410
libopencv-core-dev ~4.5 ~406 ~410
libopencv-dev ~-calib3d4.5,~-contrib4.5,~-core4.5,~-dnn4.5,~-features2d4.5,~-flann4.5,~-highgui4.5,~-imgcodecs4.5,~-imgproc4.5,~-ml4.5,~-objdetect4.5,~-photo4.5,~-shape4.5,~-stitching4.5,~-superres4.5,~-video4.5,~-videoio4.5,~-videostab4.5,~-viz4.5 ~-calib3d406,~-contrib406,~-core406,~-dnn406,~-features2d406,~-flann406,~-highgui406,~-imgcodecs406,~-imgproc406,~-ml406,~-objdetect406,~-photo406,~-shape406,~-stitching406,~-superres406,~-video406,~-videoio406,~-videostab406,~-viz406 ~-calib3d410,~-contrib410,~-core410,~-dnn410,~-features2d410,~-flann410,~-highgui410,~-imgcodecs410,~-imgproc410,~-ml410,~-objdetect410,~-photo410,~-shape410,~-stitching410,~-superres410,~-video410,~-videoio410,~-videostab410,~-viz410
libopencv-dnn-dev libopencv-core4.5,~4.5 libopencv-core406,~406 libopencv-core410,~410
libopencv-features2d-dev libopencv-core4.5,~4.5,libopencv-flann4.5,libopencv-highgui4.5,libopencv-imgcodecs4.5,libopencv-imgproc4.5,libopencv-ml4.5,libopencv-videoio4.5 libopencv-core406,~406,libopencv-flann406,libopencv-highgui406,libopencv-imgcodecs406,libopencv-imgproc406,libopencv-ml406,libopencv-videoio406 libopencv-core410,~410,libopencv-flann410,libopencv-highgui410,libopencv-imgcodecs410,libopencv-imgproc410,libopencv-ml410,libopencv-videoio410
libopencv-flann-dev libopencv-core4.5,~4.5 libopencv-core406,~406 libopencv-core410,~410
libopencv-highgui-dev libopencv-core4.5,~4.5,libopencv-imgcodecs4.5,libopencv-imgproc4.5,libopencv-videoio4.5 libopencv-core406,~406,libopencv-imgcodecs406,libopencv-imgproc406,libopencv-videoio406 libopencv-core410,~410,libopencv-imgcodecs410,libopencv-imgproc410,libopencv-videoio410
libopencv-imgcodecs-dev libopencv-core4.5,~4.5,libopencv-imgproc4.5 libopencv-core406,~406,libopencv-imgproc406 libopencv-core410,~410,libopencv-imgproc410
libopencv-imgproc-dev libopencv-core4.5,~4.5 libopencv-core406,~406 libopencv-core410,~410
libopencv-ml-dev libopencv-core4.5,~4.5 libopencv-core406,~406 libopencv-core410,~410
libopencv-objdetect-dev libopencv-core4.5,libopencv-highgui4.5,libopencv-imgcodecs4.5,libopencv-imgproc4.5,libopencv-ml4.5,~4.5,libopencv-videoio4.5 libopencv-core406,libopencv-highgui406,libopencv-imgcodecs406,libopencv-imgproc406,libopencv-ml406,~406,libopencv-videoio406 libopencv-core410,libopencv-highgui410,libopencv-imgcodecs410,libopencv-imgproc410,libopencv-ml410,~410,libopencv-videoio410
libopencv-photo-dev libopencv-core4.5,libopencv-imgproc4.5,~4.5 libopencv-core406,libopencv-imgproc406,~406 libopencv-core410,libopencv-imgproc410,~410
libopencv-shape-dev libopencv-core4.5,libopencv-imgproc4.5,~4.5,libopencv-video4.5 libopencv-core406,libopencv-imgproc406,~406,libopencv-video406 libopencv-core410,libopencv-imgproc410,~410,libopencv-video410
libopencv-stitching-dev libopencv-calib3d4.5,libopencv-core4.5,libopencv-features2d4.5,libopencv-flann4.5,libopencv-highgui4.5,libopencv-imgcodecs4.5,libopencv-imgproc4.5,libopencv-ml4.5,libopencv-objdetect4.5,~4.5,libopencv-videoio4.5 libopencv-calib3d406,libopencv-core406,libopencv-features2d406,libopencv-flann406,libopencv-highgui406,libopencv-imgcodecs406,libopencv-imgproc406,libopencv-ml406,libopencv-objdetect406,~406,libopencv-videoio406 libopencv-calib3d410,libopencv-core410,libopencv-features2d410,libopencv-flann410,libopencv-highgui410,libopencv-imgcodecs410,libopencv-imgproc410,libopencv-ml410,libopencv-objdetect410,~410,libopencv-videoio410
libopencv-superres-dev libopencv-core4.5,libopencv-imgcodecs4.5,libopencv-imgproc4.5,~4.5,libopencv-video4.5,libopencv-videoio4.5 libopencv-core406,libopencv-imgcodecs406,libopencv-imgproc406,~406,libopencv-video406,libopencv-videoio406 libopencv-core410,libopencv-imgcodecs410,libopencv-imgproc410,~410,libopencv-video410,libopencv-videoio410
libopencv-video-dev libopencv-core4.5,libopencv-imgproc4.5,~4.5 libopencv-core406,libopencv-imgproc406,~406 libopencv-core410,libopencv-imgproc410,~410
libopencv-videoio-dev libopencv-core4.5,libopencv-imgcodecs4.5,libopencv-imgproc4.5,~4.5 libopencv-core406,libopencv-imgcodecs406,libopencv-imgproc406,~406 libopencv-core410,libopencv-imgcodecs410,libopencv-imgproc410,~410
libopencv-videostab-dev libopencv-calib3d4.5,libopencv-core4.5,libopencv-features2d4.5,libopencv-flann4.5,libopencv-highgui4.5,libopencv-imgcodecs4.5,libopencv-imgproc4.5,libopencv-ml4.5,libopencv-photo4.5,libopencv-video4.5,libopencv-videoio4.5,~4.5 libopencv-calib3d406,libopencv-core406,libopencv-features2d406,libopencv-flann406,libopencv-highgui406,libopencv-imgcodecs406,libopencv-imgproc406,libopencv-ml406,libopencv-photo406,libopencv-video406,libopencv-videoio406,~406 libopencv-calib3d410,libopencv-core410,libopencv-features2d410,libopencv-flann410,libopencv-highgui410,libopencv-imgcodecs410,libopencv-imgproc410,libopencv-ml410,libopencv-photo410,libopencv-video410,libopencv-videoio410,~410
libopencv-viz-dev libopencv-core4.5,~4.5 libopencv-core406,~406 libopencv-core410,~410
libopendbx-dev ~1 = ~1t64
libopendbx1-dev ~ = ~t64
libopendht-c-dev - ~2,libopendht2 -
libopendht-dev libargon2-1,libfmt7,libgnutls-dane0,libgnutls-openssl27,libgnutls30,libgnutlsxx28,libhogweed6,libhttp-parser2.9,libjsoncpp24,libmsgpackc2,libncurses6,libncursesw6,libnettle8,libreadline8,libssl1.1,libtinfo6 ~2 -
libopendkim-dev ~11
libopendmarc-dev ~2 = ~2t64
libopendsp-dev - ~1 ~3t64
libopenems-dev libcsxcad0,libnf2ff0,~0,libqcsxcad0 = -
libopenexr-dev ~25 ~-3-1-30
libopenfec-dev - = ~1
libopengl-dev ~0
libopengv-dev - ~1 ~1t64
libopenh264-dev - ~-7 ~-8
libopenhmd-dev ~0
libopenhpi-dev .
libopenigtlink-dev ~1.11
libopenimageio-dev ~2.2 ~2.4 ~2.5
libopenipmi-dev ~0 = ~0t64
libopeniscsiusr-dev ~
libopenjp2-7-dev ~
libopenjph-dev - ~0.9 ~0.21
libopenlayer-dev ~2v5 -
libopenlibm-dev ~3 -
libopenmesh-dev - ~1 ~11.0
libopenmm-dev ~7.5 ~7.7 ~8.1
libopenmpi-dev ~3 = ~40
libopenmpt-dev ~0 = ~0t64
libopenmpt-modplug-dev ~1,libopenmpt0 ~1
libopenms-dev ~2.6.0
libopenni-dev ~0 = ~0t64
libopenni-sensor-pointclouds-dev ~0
libopenni-sensor-primesense-dev ~0
libopenni2-dev ~-0
libopenobex-dev ~2
libopenobex2-dev ~
libopenr2-dev ~-3
libopenraw-dev ~7 = ~7t64
libopenrawgnome-dev libopenraw7,~7 = libopenraw7t64,~7t64
libopenscap-dev - ~25 ~33
libopenscenegraph-dev ~161,libopenthreads21
libopenshot-audio-dev ~7 ~8 ~9t64
libopenshot-dev ~19 ~21 ~25t64
libopenslide-dev ~0
libopenslide0-dev ~
libopensm-dev ~9,libosmcomp5,libosmvendor5
libopensmtpd-dev - ~0 ~0t64
libopensurgsim-dev ~ -
libopentelemetry-proto-dev - = .
libopenthreads-dev ~21
libopentk-cil-dev .
libopentracing-c-wrapper-dev - ~0 ~0t64
libopentracing-dev - ~1
libopenturns-dev - ~0.21 ~0.25
libopenvdb-ax-dev - ~10.0 -
libopenvdb-dev ~7.1 ~10.0 ~10.0t64
libopenvlbi-dev - ~1 ~3t64
libopenxr-dev ~-loader1
libopenzwave1.6-dev ~ = ~t64
liboping-dev ~0
libopkele-dev ~3v5 -
libopm-common-dev - ~
libopm-grid-dev - ~
libopm-material-dev - libatlas3-base,libblas3,liblapack3,libopenmpi3,libopm-common libopm-common
libopm-models-dev - libalberta4,libamd2,libatlas3-base,libblas3,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libklu1,liblapack3,libldl2,libmongoose2,libopenmpi3,libopm-common,libopm-grid,librbio2,libsliplu1,libspqr2,libsuitesparseconfig5,libsuperlu5,libumfpack5 libopm-simulators
libopm-simulators-dev - ~
libopm-upscaling-dev - ~
liboprf-dev - = .
libopts25-dev ~
libopus-dev ~0
libopusenc-dev - ~0
libopusfile-dev ~0
liborc-0.4-dev ~-0 = ~-0t64
liborc-dev ~-0.4-0 = ~-0.4-0t64
liborcania-dev ~2.1 ~2.3
liborcus-dev ~-0.16-0,~-mso-0.16-0,~-parser-0.16-0,~-spreadsheet-model-0.16-0 ~-0.17-0,~-mso-0.17-0,~-parser-0.17-0,~-spreadsheet-model-0.17-0 ~-0.18-0,~-mso-0.18-0,~-parser-0.18-0,~-spreadsheet-model-0.18-0
liborigin2-dev ~-1v5
liborocos-bfl-dev ~0.8
liborocos-kdl-dev ~1.4 ~1.5
liborthancframework-dev ~1
libortp-dev ~15 ~16
liboscpack-dev ~1
libosd-dev ~cpu3.4.3,~gpu3.4.3 ~cpu3.5.0,~gpu3.5.0 ~cpu3.6.0,~gpu3.6.0
libosinfo-1.0-dev ~-0
libosip2-dev ~-11 ~-15 ~-15t64
libosl-dev ~1v5
libosmesa-dev libdrm-amdgpu1,libdrm-intel1,libdrm-nouveau2,libdrm-radeon1,libdrm2,libgl1,libglx0,~6,libx11-6
libosmesa6-dev libdrm-amdgpu1,libdrm-intel1,libdrm-nouveau2,libdrm-radeon1,libdrm2,libgl1,libglx0,~,libx11-6
libosmgpsmap-1.0-dev ~-1
libosmium-dev libbz2-1.0,libexpat1,liblz4-1,zlib1g
libosmium2-dev libbz2-1.0,libexpat1,liblz4-1,zlib1g
libosmo-abis-dev libosmoabis9,libosmotrau2 libosmoabis10,libosmotrau2 libosmoabis15,libosmotrau11
libosmo-cc-dev - = libosmocc2
libosmo-fl2k-dev ~0
libosmo-gsup-client-dev ~0
libosmo-hnbap-dev - ~0 ~0t64
libosmo-mgcp-client-dev ~6 ~9 ~14
libosmo-mslookup-dev - ~0 ~1
libosmo-netif-dev libosmonetif8 = libosmonetif11
libosmo-ranap-dev ~3 ~5 ~7
libosmo-rua-dev - ~0 ~0t64
libosmo-sabp-dev ~0 ~1 ~1t64
libosmo-sccp-dev libosmomtp0,libosmosccp0,libosmoxua0
libosmo-sigtran-dev ~5 ~7 ~11
libosmocore-dev libosmocodec0,libosmocoding0,~16,libosmoctrl0,libosmogb11,libosmogsm15,libosmosim2,libosmovty4 libosmocodec0,libosmocoding0,~19,libosmoctrl0,libosmogb14,libosmogsm18,libosmosim2,libosmovty9 libosmocodec4,libosmocoding0,~22,libosmoctrl0,libosmogb14,libosmogsm20,libosmosim2,libosmovty13
libosmosdr-dev ~0
libosmpbf-dev ~1
libosp-dev ~5
libospray-dev - = ~3
libosptk-dev ~4 = ~4t64
libosra-dev - ~2
libosrf-testing-tools-cpp-dev - libosrf-memory-tools0d
libossim-dev ~1 -
libossp-sa-dev ~12 = -
libossp-uuid-dev ~16
libost-base-dev ~2.2 ~2.3 ~2.9
libost-bindings-dev ~2.2 ~2.3 ~2.9
libost-conop-dev ~2.2 ~2.3 ~2.9
libost-db-dev ~2.2 ~2.3 ~2.9
libost-geom-dev ~2.2 ~2.3 ~2.9
libost-gfx-dev ~2.2 ~2.3 ~2.9
libost-gui-dev ~2.2 ~2.3 ~2.9
libost-img-alg-dev ~2.2 ~2.3 ~2.9
libost-img-dev ~2.2 ~2.3 ~2.9
libost-info-dev ~2.2 ~2.3 ~2.9
libost-io-dev ~2.2 ~2.3 ~2.9
libost-mol-alg-dev ~2.2 ~2.3 ~2.9
libost-mol-dev ~2.2 ~2.3 ~2.9
libost-mol-mm-dev - ~2.3 ~2.9
libost-seq-alg-dev ~2.2 ~2.3 ~2.9
libost-seq-dev ~2.2 ~2.3 ~2.9
libostree-dev ~-1-1
libostyle-dev ~1c2 = ~1t64
libotb-dev ~applicationengine-7.2-1,~carto-7.2-1,~commandline-7.2-1,~common-7.2-1,~curladapters-7.2-1,~extendedfilename-7.2-1,~fuzzy-7.2-1,~gdaladapters-7.2-1,~ice-7.2-1,~imagebase-7.2-1,~imageio-7.2-1,~imagemanipulation-7.2-1,~iobsq-7.2-1,~iogdal-7.2-1,~iokml-7.2-1,~iolum-7.2-1,~iomstar-7.2-1,~ioonera-7.2-1,~iorad-7.2-1,~learningbase-7.2-1,~mapla-7.2-1,~mathparser-7.2-1,~mathparserx-7.2-1,~metadata-7.2-1,~monteverdi-7.2-1,~monteverdicore-7.2-1,~monteverdigui-7.2-1,~ossimadapters-7.2-1,~ossimplugins-7.2-1,~polarimetry-7.2-1,~projection-7.2-1,~qtadapters-7.2-1,~qtwidget-7.2-1,~sampling-7.2-1,~siftfast-7.2-1,~statistics-7.2-1,~streaming-7.2-1,~supervised-7.2-1,~testkernel-7.2-1,~vectordatabase-7.2-1,~vectordataio-7.2-1,~wavelet-7.2-1 ~applicationengine-8.1-1,~carto-8.1-1,~commandline-8.1-1,~common-8.1-1,~curladapters-8.1-1,~extendedfilename-8.1-1,~fuzzy-8.1-1,~gdaladapters-8.1-1,~ice-8.1-1,~imagebase-8.1-1,~imageio-8.1-1,~imagemanipulation-8.1-1,~iobsq-8.1-1,~iogdal-8.1-1,~iokml-8.1-1,~iolum-8.1-1,~iomstar-8.1-1,~ioonera-8.1-1,~iorad-8.1-1,~learningbase-8.1-1,~mapla-8.1-1,~mathparser-8.1-1,~mathparserx-8.1-1,~metadata-8.1-1,~monteverdi-8.1-1,~monteverdicore-8.1-1,~monteverdigui-8.1-1,~polarimetry-8.1-1,~projection-8.1-1,~qtadapters-8.1-1,~qtwidget-8.1-1,~sampling-8.1-1,~siftfast-8.1-1,~statistics-8.1-1,~streaming-8.1-1,~supervised-8.1-1,~testkernel-8.1-1,~transform-8.1-1,~vectordatabase-8.1-1,~vectordataio-8.1-1,~wavelet-8.1-1 -
libotcl1-dev ~
libotf-dev ~0 ~1
libotf-trace-dev libopen-trace-format1,libotfaux0
libotf2-trace-dev - libopen-trace-format2-10 libopen-trace-format2-10t64
libotpw-dev .
libotr5-dev ~ = ~t64
libots-dev ~0
libow-dev ~-3.2-4,~capi-3.2-4 = ~-3.2-4t64,~capi-3.2-4t64
libowfat-dev ~0 = ~0t64
libowfat-dietlibc-dev . -
libowncloudsync-dev - ~0 ~0t64
libownet-dev ~-3.2-4 = ~-3.2-4t64
liboxli-dev ~1 = -
libp11-dev ~-3 = ~-3t64
libp11-kit-dev ~0
libp4est-dev ~-2.2,~-sc-2.2 = ~-2.3,~-sc-2.3
libp8-platform-dev ~2
libpa-ounit-camlp4-dev . = -
libpackagekit-glib2-dev ~-18
libpackagekitqt5-dev ~-1
libpackagekitqt6-dev - = ~-1
libpacketdump-dev ~3 = ~3t64
libpacketdump3-dev ~ = ~t64
libpacparser-dev ~1
libpacparser1-dev ~
libpagemaker-dev ~-0.0-0
libpagmo-dev - ~8 ~9t64
libpaho-mqtt-dev ~1.3
libpaho-mqttpp-dev - ~3-1
libpaje-dev ~2
libpam-dev ~0g
libpam-freerdp2-dev . = -
libpam-x2go-dev .
libpam0g-dev ~
libpamtest0-dev ~
libpanel-dev - ~-1-1
libpango1.0-dev libpango-1.0-0,libpangocairo-1.0-0,libpangoft2-1.0-0,libpangoxft-1.0-0
libpangomm-1.4-dev ~-1v5
libpangomm-2.48-dev - ~-1 ~-1t64
libpangox-1.0-dev ~-0 -
libpano13-dev ~-3 = ~-3t64
libpantomime-dev ~1.3 = ~1.4
libpaper-dev ~1 = ~2
libpaperg-dev libpaper1 = -
libpapers-dev - = libppsdocument-4.0-5,libppsview-4.0-4
libpapi-dev ~6.0 ~7.0,libsde1 ~7.1t64,libsde1t64
libpapilo-dev - = ~-clusol0d,~-core0d
libpappl-dev ~1 = ~1t64
libpappsomspp-dev ~0 ~0-qt6 ~0
libpappsomspp-widget-dev ~0,libpappsomspp0 ~0-qt6,libpappsomspp0-qt6 ~0,libpappsomspp0
libpaps-dev ~0 = ~0t64
libpapyrus3-dev .
libpaq-dev ~0 = -
libparaglob-dev .
libparallel-hashmap-dev - = .
libparasail-dev ~3 ~8
libpari-dev ~-gmp-tls7 ~-gmp-tls8 ~-gmp-tls9
libpari-gmp-tls7-dev ~ -
libpari-gmp-tls8-dev - ~ -
libpari-gmp-tls9-dev - = ~
libparlatype-dev ~3 ~5 ~7
libparpack2-dev ~ = ~t64
libparted-dev ~-fs-resize0,~2 = ~-fs-resize0t64,~2t64
libparyfor-dev .
libpasswdqc-dev ~0 ~1
libpath-utils-dev ~1 = ~1t64
libpbbam-dev ~1.6.0 ~2.1.0 ~2.4.0
libpbcopper-dev ~1.8.0 ~2.0.0 ~2.3.0
libpbdata-dev libpbcopper1.8.0 libpbcopper2.0.0 libpbcopper2.3.0
libpbihdf-dev libhdf5-103-1,libhdf5-cpp-103-1,libhdf5-fortran-102,libhdf5-hl-100,libhdf5-hl-cpp-100,libhdf5-hl-fortran-100 = libhdf5-310,libhdf5-cpp-310,libhdf5-fortran-310,libhdf5-hl-310,libhdf5-hl-cpp-310,libhdf5-hl-fortran-310
libpbseq-dev libblasr5.3.4,libhdf5-103-1,libhdf5-cpp-103-1,libhdf5-fortran-102,libhdf5-hl-100,libhdf5-hl-cpp-100,libhdf5-hl-fortran-100,libpbcopper1.8.0 libblasr5.3.5,libhdf5-103-1,libhdf5-cpp-103-1,libhdf5-fortran-102,libhdf5-hl-100,libhdf5-hl-cpp-100,libhdf5-hl-fortran-100,libpbcopper2.0.0 libblasr5.3.5,libhdf5-310,libhdf5-cpp-310,libhdf5-fortran-310,libhdf5-hl-310,libhdf5-hl-cpp-310,libhdf5-hl-fortran-310,libpbcopper2.3.0
libpcap-dev ~0.8 = ~0.8t64
libpcap0.8-dev ~ = ~t64
libpcaudio-dev ~0
libpcc-dev .
libpcg-cpp-dev .
libpci-dev ~3
libpciaccess-dev ~0
libpcl-conversions-dev libcpp-common0d,libpcl-apps1.11,libpcl-common1.11,libpcl-features1.11,libpcl-filters1.11,libpcl-io1.11,libpcl-kdtree1.11,libpcl-keypoints1.11,libpcl-ml1.11,libpcl-octree1.11,libpcl-outofcore1.11,libpcl-people1.11,libpcl-recognition1.11,libpcl-registration1.11,libpcl-sample-consensus1.11,libpcl-search1.11,libpcl-segmentation1.11,libpcl-stereo1.11,libpcl-surface1.11,libpcl-tracking1.11,libpcl-visualization1.11,libroscpp-serialization0d,libroscpp3d,librostime1d,libxmlrpcpp3d libcpp-common0d,libpcl-apps1.13,libpcl-common1.13,libpcl-features1.13,libpcl-filters1.13,libpcl-io1.13,libpcl-kdtree1.13,libpcl-keypoints1.13,libpcl-ml1.13,libpcl-octree1.13,libpcl-outofcore1.13,libpcl-people1.13,libpcl-recognition1.13,libpcl-registration1.13,libpcl-sample-consensus1.13,libpcl-search1.13,libpcl-segmentation1.13,libpcl-stereo1.13,libpcl-surface1.13,libpcl-tracking1.13,libpcl-visualization1.13,libroscpp-serialization0d,libroscpp4d,librostime1d,libxmlrpcpp3d libcpp-common0d,libpcl-apps1.15,libpcl-common1.15,libpcl-features1.15,libpcl-filters1.15,libpcl-io1.15,libpcl-kdtree1.15,libpcl-keypoints1.15,libpcl-ml1.15,libpcl-octree1.15,libpcl-outofcore1.15,libpcl-people1.15,libpcl-recognition1.15,libpcl-registration1.15,libpcl-sample-consensus1.15,libpcl-search1.15,libpcl-segmentation1.15,libpcl-stereo1.15,libpcl-surface1.15,libpcl-tracking1.15,libpcl-visualization1.15,libroscpp-serialization0d,libroscpp4t64,librostime1d,libxmlrpcpp3t64
libpcl-dev ~-apps1.11,~-common1.11,~-features1.11,~-filters1.11,~-io1.11,~-kdtree1.11,~-keypoints1.11,~-ml1.11,~-octree1.11,~-outofcore1.11,~-people1.11,~-recognition1.11,~-registration1.11,~-sample-consensus1.11,~-search1.11,~-segmentation1.11,~-stereo1.11,~-surface1.11,~-tracking1.11,~-visualization1.11 ~-apps1.13,~-common1.13,~-features1.13,~-filters1.13,~-io1.13,~-kdtree1.13,~-keypoints1.13,~-ml1.13,~-octree1.13,~-outofcore1.13,~-people1.13,~-recognition1.13,~-registration1.13,~-sample-consensus1.13,~-search1.13,~-segmentation1.13,~-stereo1.13,~-surface1.13,~-tracking1.13,~-visualization1.13 ~-apps1.15,~-common1.15,~-features1.15,~-filters1.15,~-io1.15,~-kdtree1.15,~-keypoints1.15,~-ml1.15,~-octree1.15,~-outofcore1.15,~-people1.15,~-recognition1.15,~-registration1.15,~-sample-consensus1.15,~-search1.15,~-segmentation1.15,~-stereo1.15,~-surface1.15,~-tracking1.15,~-visualization1.15
libpcl-msgs-dev .
libpcl-ros-dev libcpp-common0d,libpcl-apps1.11,libpcl-common1.11,libpcl-features1.11,libpcl-filters1.11,libpcl-io1.11,libpcl-kdtree1.11,libpcl-keypoints1.11,libpcl-ml1.11,libpcl-octree1.11,libpcl-outofcore1.11,libpcl-people1.11,libpcl-recognition1.11,libpcl-registration1.11,~-features0d,~-filter1d,~-filters0d,~-io0d,~-segmentation0d,~-surface0d,~-tf1d,libpcl-sample-consensus1.11,libpcl-search1.11,libpcl-segmentation1.11,libpcl-stereo1.11,libpcl-surface1.11,libpcl-tracking1.11,libpcl-visualization1.11,libroscpp-serialization0d,libroscpp3d,librostime1d,libxmlrpcpp3d libcpp-common0d,libpcl-apps1.13,libpcl-common1.13,libpcl-features1.13,libpcl-filters1.13,libpcl-io1.13,libpcl-kdtree1.13,libpcl-keypoints1.13,libpcl-ml1.13,libpcl-octree1.13,libpcl-outofcore1.13,libpcl-people1.13,libpcl-recognition1.13,libpcl-registration1.13,~-features0d,~-filter1d,~-filters0d,~-io0d,~-segmentation0d,~-surface0d,~-tf1d,libpcl-sample-consensus1.13,libpcl-search1.13,libpcl-segmentation1.13,libpcl-stereo1.13,libpcl-surface1.13,libpcl-tracking1.13,libpcl-visualization1.13,libroscpp-serialization0d,libroscpp4d,librostime1d,libxmlrpcpp3d libcpp-common0d,libpcl-apps1.15,libpcl-common1.15,libpcl-features1.15,libpcl-filters1.15,libpcl-io1.15,libpcl-kdtree1.15,libpcl-keypoints1.15,libpcl-ml1.15,libpcl-octree1.15,libpcl-outofcore1.15,libpcl-people1.15,libpcl-recognition1.15,libpcl-registration1.15,~-features0t64,~-filter1t64,~-filters0t64,~-io0t64,~-segmentation0t64,~-surface0t64,~-tf1t64,libpcl-sample-consensus1.15,libpcl-search1.15,libpcl-segmentation1.15,libpcl-stereo1.15,libpcl-surface1.15,libpcl-tracking1.15,libpcl-visualization1.15,libroscpp-serialization0d,libroscpp4t64,librostime1d,libxmlrpcpp3t64
libpcl1-dev ~ = -
libpcp-archive1-dev - ~,libpcp3
libpcp-gui2-dev ~,libpcp3
libpcp-import1-dev ~,libpcp3
libpcp-mmv1-dev ~,libpcp3
libpcp-pmda3-dev ~,libpcp3
libpcp-trace2-dev ~,libpcp3
libpcp-web1-dev ~,libpcp3
libpcp3-dev ~
libpcre++-dev ~0v5 -
libpcre2-dev ~-16-0,~-32-0,~-8-0,~-posix2 ~-16-0,~-32-0,~-8-0,~-posix3
libpcre3-dev libpcre16-3,~,~2-3,libpcrecpp0v5 = -
libpcscada-dev - = ~0.7.7
libpcscada11-dev - libpcscada0.7.6 -
libpcscada8-dev libpcscada0.7.6 -
libpcsclite-dev ~1
libpd-dev - = ~0
libpdal-dev ~-base12,~-util12 -
libpdb-redo-dev ~1 ~3
libpe-dev - = ~1t64
libpeas-2-dev - = ~-0
libpeas-dev ~-1.0-0
libpeasd-3-dev libgtkd-3-0,~-0
libpeony-dev ~3 = ~3t64
libperformance-dev ~0.5 = ~0.6
libperformance-test-fixture-dev - ~0d
libperl-dev ~5.32 ~5.36 ~5.40
libpersalys-dev - ~0
libpetsc-complex-dev ~3.14 libamd2,libblas3,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,liblapack3,libldl2,libmongoose2,~3.18,libptscotch-7.0,librbio2,libscalapack-openmpi2.2,libscotch-7.0,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1 libamd3,libblas3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,liblapack3,libldl3,libparu1,~3.22,libptscotch-7.0,librbio4,libscalapack-openmpi2.2,libscotch-7.0,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1
libpetsc-complex3.14-dev ~ -
libpetsc-complex3.18-dev - libamd2,libblas3,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,liblapack3,libldl2,libmongoose2,~,libptscotch-7.0,librbio2,libscalapack-openmpi2.2,libscotch-7.0,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1 -
libpetsc-complex3.22-dev - = libamd3,libblas3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,liblapack3,libldl3,libparu1,~,libptscotch-7.0,librbio4,libscalapack-openmpi2.2,libscotch-7.0,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1
libpetsc-real-dev ~3.14 libamd2,libblas3,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,liblapack3,libldl2,libmongoose2,~3.18,libptscotch-7.0,librbio2,libscalapack-openmpi2.2,libscotch-7.0,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1 libamd3,libblas3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,liblapack3,libldl3,libparu1,~3.22,libptscotch-7.0,librbio4,libscalapack-openmpi2.2,libscotch-7.0,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1
libpetsc-real3.14-dev ~ -
libpetsc-real3.18-dev - libamd2,libblas3,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,liblapack3,libldl2,libmongoose2,~,libptscotch-7.0,librbio2,libscalapack-openmpi2.2,libscotch-7.0,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1 -
libpetsc-real3.22-dev - = libamd3,libblas3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,liblapack3,libldl3,libparu1,~,libptscotch-7.0,librbio4,libscalapack-openmpi2.2,libscotch-7.0,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1
libpetsc64-complex-dev ~3.14 libamd2,libblas3,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,liblapack3,libldl2,libmongoose2,~3.18,libptscotch-7.0,librbio2,libscalapack-openmpi2.2,libscotch-7.0,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1 libamd3,libblas3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,liblapack3,libldl3,libparu1,~3.22,libptscotch-7.0,librbio4,libscalapack-openmpi2.2,libscotch-7.0,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1
libpetsc64-complex3.14-dev ~ -
libpetsc64-complex3.18-dev - libamd2,libblas3,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,liblapack3,libldl2,libmongoose2,~,libptscotch-7.0,librbio2,libscalapack-openmpi2.2,libscotch-7.0,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1 -
libpetsc64-complex3.22-dev - = libamd3,libblas3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,liblapack3,libldl3,libparu1,~,libptscotch-7.0,librbio4,libscalapack-openmpi2.2,libscotch-7.0,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1
libpetsc64-real-dev ~3.14 libamd2,libblas3,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,liblapack3,libldl2,libmongoose2,~3.18,libptscotch-7.0,librbio2,libscalapack-openmpi2.2,libscotch-7.0,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1 libamd3,libblas3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,liblapack3,libldl3,libparu1,~3.22,libptscotch-7.0,librbio4,libscalapack-openmpi2.2,libscotch-7.0,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1
libpetsc64-real3.14-dev ~ -
libpetsc64-real3.18-dev - libamd2,libblas3,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,liblapack3,libldl2,libmongoose2,~,libptscotch-7.0,librbio2,libscalapack-openmpi2.2,libscotch-7.0,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1 -
libpetsc64-real3.22-dev - = libamd3,libblas3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,liblapack3,libldl3,libparu1,~,libptscotch-7.0,librbio4,libscalapack-openmpi2.2,libscotch-7.0,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1
libpff-dev ~1 = ~1t64
libpfm4-dev ~
libpfqueue-dev ~0 = -
libpfs-dev - ~2
libpg-query-dev - ~1504.0 ~1706.0
libpgf-dev ~6 ~7
libpgm-dev ~-5.3-0 = ~-5.3-0t64
libpgm2asc-dev - ~0.52 ~0.52t64
libpgpool-dev ~0 ~2
libpgtcl-dev ~ .
libphat-dev .
libphdi-dev - = ~1
libphobos-dev .
libphobos2-ldc-dev ~-shared94 ~-shared100 ~-shared110
libphobos2-ldc-shared-dev ~94 ~100 ~110
libphodav-2.0-dev ~-0 -
libphodav-3.0-dev - ~-0
libphonenumber-dev libgeocoding8,~8
libphonon4qt5-dev ~-4 = ~-4t64
libphonon4qt5experimental-dev ~4 = ~4t64
libphonon4qt6-dev - = ~-4t64
libphonon4qt6experimental-dev - = ~4t64
libphosh-0.45-dev - = ~-0
libphpy-dev - ~1 -
libphysfs-dev ~1
libpiano-dev ~0 = ~0t64
libpigpiod-if-dev ~1,~2-1 = ~1t64,~2-1t64
libpillowfight-dev ~0
libpils2-dev ~ = ~t64
libpimcommon-dev - = libkpim6pimcommon6,libkpim6pimcommonactivities6,libkpim6pimcommonakonadi6
libpinyin-common-dev .
libpinyin-dev ~13 ~15
libpinyin13-dev ~ -
libpinyin15-dev - ~
libpipeline-dev ~1
libpipewire-0.3-dev ~-0 = ~-0t64
libpisp-dev - = ~1
libpistache-dev - ~0 ~0t64
libpixelif-dev libfreetype6,libjpeg62-turbo,libpng16-16,libx11-6,libxml2 = libfreetype6,libjpeg62-turbo,libpng16-16t64,libx11-6,libxml2
libpixman-1-dev ~-0
libpkcs11-helper-dev ~1 = ~1t64
libpkcs11-helper1-dev ~ = ~t64
libpkgconf-dev ~3
libplacebo-dev ~72 ~208 ~349
libplanarity-dev ~0 = ~0t64
libplank-dev ~1
libplasma-dev - = ~6,~quick6
libplasma-geolocation-interface-dev - = ~6
libplasma5support-dev - = ~6
libplasmaactivities-dev - = ~6
libplasmaactivitiesstats-dev - = ~1
libplayerctl-dev ~2
libplb-dev ~1 = -
libplf-colony-dev .
libplfit-dev - ~0
libplib-dev ~1 = ~1t64
libplist++-dev ~3v5 = ~-2.0-4
libplist-dev ~3 = ~-2.0-4
libpll-dev ~0
libplog-dev - = .
libploop-dev - ~1 -
libplot-dev ~2c2
libploticus0-dev ~
libplplot-dev libcsirocsa0,libcsironn0,~17,~cxx15,~fortran0,~qt2,~wxwidgets1,libqsastime0
libplplotada-dev - = libcsirocsa0,libcsironn0,libplplot17,~4.2,libplplotcxx15,libplplotfortran0,libplplotqt2,libplplotwxwidgets1,libqsastime0
libplplotada3-dev libplplot17,libplplotada4.1,libqsastime0 -
libplplotada5-dev - libplplot17,libplplotada4.1,libqsastime0 -
libplumb2-dev ~ = ~t64
libplumbgpl2-dev ~ = ~t64
libpluto-jpl-eph-dev .
libpluto-lunar-dev .
libplymouth-dev ~5
libpmem-dev ~1
libpmem2-dev ~
libpmemblk-dev libpmem1,~1
libpmemkv-dev ~1 -
libpmemlog-dev libpmem1,~1
libpmemobj-cpp-dev libpmem1,libpmemobj1 -
libpmemobj-dev libpmem1,~1
libpmempool-dev libpmem1,~1
libpmi0-dev ~,libslurm36 ~,libslurm38 ~t64,libslurm42t64
libpmi2-0-dev ~,libslurm36 ~,libslurm38 ~t64,libslurm42t64
libpmix-dev ~2 = ~2t64
libpnetcdf-dev ~0d = ~6
libpng++-dev libpng16-16 = libpng16-16t64
libpng-dev ~16-16 = ~16-16t64
libpnglite-dev ~0
libpocketsphinx-dev ~3
libpocl-dev ~2 = ~2t64
libpoco-dev ~crypto70,~data70,~datamysql70,~dataodbc70,~datapostgresql70,~datasqlite70,~encodings70,~foundation70,~json70,~jwt70,~mongodb70,~net70,~netssl70,~redis70,~util70,~xml70,~zip70 ~activerecord80,~crypto80,~data80,~datamysql80,~dataodbc80,~datapostgresql80,~datasqlite80,~encodings80,~foundation80,~json80,~jwt80,~mongodb80,~net80,~netssl80,~redis80,~util80,~xml80,~zip80 ~activerecord100,~crypto100,~data100,~datamysql100,~dataodbc100,~datapostgresql100,~datasqlite100,~encodings100,~foundation100,~json100,~jwt100,~mongodb100,~net100,~netssl100,~prometheus100,~redis100,~util100,~xml100,~zip100
libpodofo-dev ~0.9.7 ~0.9.8 ~0.9.8t64
libpog-dev libfmt7,libre2-9 libfmt9,libre2-9 libfmt10,libre2-11
libpoke-dev - ~0 ~1
libpolkit-agent-1-dev ~-0,libpolkit-gobject-1-0
libpolkit-gobject-1-dev ~-0
libpolkit-qt5-1-dev ~-1
libpolkit-qt6-1-dev - = ~-1
libpolled-camera-dev libimage-transport0d,~0d = libimage-transport0t64,~0t64
libpolly-14-dev - . -
libpolly-16-dev . = -
libpolly-17-dev - = .
libpolly-18-dev - = .
libpolly-19-dev - .
libpolly-22-dev - = .
libpolyclipping-dev ~22
libpolylib64-dev ~-8 = ~-8t64
libpolymake-dev libflint-2.6.3,libgmp10,libgmpxx4ldbl,libmpfr6,~4.3 libflint17,libgmp10,libgmpxx4ldbl,libmpfr6,~4.6 libflint19,libgmp10,libgmpxx4ldbl,libmpfr6,~4.12
libpolyml-dev ~9 = -
libpolyseed-dev - = ~1
libpomp-dev ~0
libpomp2-dev .
libpoppler-cil-dev . -
libpoppler-cpp-dev ~0v5,libpoppler102 ~0v5,libpoppler126 ~2,libpoppler147
libpoppler-dev ~102 ~126 ~147
libpoppler-glib-dev ~8,libpoppler102 ~8,libpoppler126 ~8t64,libpoppler147
libpoppler-private-dev libpoppler102 libpoppler126 libpoppler147
libpoppler-qt5-dev ~-1,libpoppler102 ~-1,libpoppler126 ~-1t64,libpoppler147
libpoppler-qt6-dev - ~-3,libpoppler126 ~-3t64,libpoppler147
libpopplerkit-dev ~0
libpopt-dev ~0
libportal-dev - ~1
libportal-gtk3-dev - ~-1,libportal1
libportal-gtk4-dev - ~-1,libportal1
libportal-qt5-dev - ~-1,libportal1
libportmidi-dev ~0
libportsmf-dev ~0 = ~0t64
libposixsignalmanager-dev - ~0a
libpostproc-dev libavutil56,~55 libavutil57,~56 libavutil59,~58
libpotrace-dev ~0
libpowercap-dev ~0
libpowerman0-dev ~
libppd-dev ~0 = -
libppl-c-dev ~4,libppl14
libppl-dev ~-c4,~14
libppl0.12-dev libppl-c4,libppl14
libpq-dev ~5
libpqmarble-dev - = ~2t64
libpqtypes-dev ~0 = -
libpqxx-dev ~-6.4 = ~-7.10
libpreferencepanes-dev ~1
libprelude-dev ~28,~cpp12 = -
libpreludedb-dev ~7,~cpp2 = -
libpresage-dev ~1v5
libpri-dev ~1.4
libprimecount-dev - ~7
libprimesieve-dev ~9 ~11 ~12
libprintsys-dev ~
libproc2-dev - ~-0
libprocess-cpp-dev ~3
libprocps-dev ~8 -
libproj-dev ~19 ~25
libprojectm-dev ~3
libpromod3-core-dev - ~3.2 ~3.4
libpromod3-loop-dev - ~3.2 ~3.4
libpromod3-modelling-dev - ~3.2 ~3.4
libpromod3-scoring-dev - ~3.2 ~3.4
libpromod3-sidechain-dev - ~3.2 ~3.4
libproperties-cpp-dev .
libprotobuf-c-dev ~1
libprotobuf-dev ~-lite23,~23 ~-lite32,~32 ~-lite32t64,~32t64
libprotoc-dev libprotobuf-lite23,libprotobuf23,~23 libprotobuf-lite32,libprotobuf32,~32 libprotobuf-lite32t64,libprotobuf32t64,~32t64
libprotozero-dev .
libproxy-dev ~1v5
libproxychains-dev ~3
libpsi3-dev . = -
libpsimd-dev .
libpskc-dev ~0 = ~0t64
libpsl-dev ~5 = ~5t64
libpsm-infinipath1-dev ~
libpsm2-dev ~-2
libpsocksxx-dev ~0 = ~0t64
libpspell-dev libaspell15
libpst-dev ~4 = ~4t64
libpstoedit-dev ~0c2a = ~0t64
libpstreams-dev .
libpsurface-dev ~0v5 = ~0t64
libptexenc-dev ~1
libpth-dev ~20 = -
libpthread-stubs0-dev .
libpthreadpool-dev .
libptl-dev - ~2 ~2t64
libptscotch-dev ~-6.1,libscotch-6.1 ~-7.0,libscotch-7.0
libptytty-dev - ~0
libpugixml-dev ~1v5
libpugl-dev ~-0-0
libpulse-dev ~-mainloop-glib0,~0
libpuma-dev .
libpurelibc-dev ~1
libpurify-dev ~2.0 - ~2.0
libpurple-dev ~0 = ~0t64
libpuzzle-dev ~1
libpwiz-dev ~3 = -
libpwizlite-dev ~3 = ~3t64
libpwquality-dev ~1
libpynac-dev ~18py3 -
libpypy-dev - pypy3
libpyside2-dev ~-py3-5.15 = ~-py3-5.15t64
libpyside6-dev - = ~-py3-6.8
libpystring-dev - ~0
libpython-all-dev libpython2.7 -
libpython2-dev ~.7 -
libpython2.7-dev ~ -
libpython3-all-dev libpython3.9 libpython3.11 libpython3.13
libpython3-dev ~.9 ~.11 ~.13
libpython3.11-dev - ~ -
libpython3.13-dev - = ~
libpython3.9-dev ~ -
libpyzy-dev ~-1.0-0v5
libqaccessibilityclient-qt5-dev ~-0
libqaccessibilityclient-qt6-dev - = ~-0
libqalculate-dev ~20 ~22 ~23
libqapt-dev ~3
libqat-dev - = ~4
libqatzip-dev - = ~3
libqb-dev ~100
libqca-qt5-2-dev ~
libqca-qt6-dev - = ~-2
libqcodeeditor-dev - ~0
libqcow-dev ~1 = ~1t64
libqcustomplot-dev ~2.0 ~2.1,~2.1-qt6
libqd-dev ~0v5 = ~0t64
libqdbm++-dev libqdbm14,libxqdbm3c2 = libqdbm14t64,libxqdbm3t64
libqdbm-dev ~14 = ~14t64
libqdjango-dev - ~-db0,~-http0
libqes-dev ~0
libqfits-dev ~0
libqgis-dev ~-3d3.10.14,~-analysis3.10.14,~-app3.10.14,~-core3.10.14,~-gui3.10.14,~-native3.10.14,~-server3.10.14,~grass7-3.10.14,~python3.10.14 ~-3d3.22.16,~-analysis3.22.16,~-app3.22.16,~-core3.22.16,~-gui3.22.16,~-native3.22.16,~-server3.22.16,~grass8-3.22.16,~python3.22.16 ~-3d3.40.6,~-analysis3.40.6,~-app3.40.6,~-core3.40.6,~-gui3.40.6,~-native3.40.6,~-server3.40.6,~grass8-3.40.6,~python3.40.6
libqgpgme-dev - = libgpgmepp6t64,~15t64
libqgpgmeqt6-dev - = libgpgmepp6t64,~-15
libqgpsmm-dev libgps28,~28 = libgps30t64,~30t64
libqhttpengine-dev ~0
libqhull-dev ~-r8.0,~8.0,~cpp8.0
libqjdns-qt5-dev ~-2 = ~-2t64
libqm-dsp-dev ~0 = ~0t64
libqmath3d-dev ~1
libqmenumodel-dev ~0 ~1
libqmf-qt5-dev - = libqmfclient-qt5-4,libqmfmessageserver-qt5-4
libqmi-glib-dev ~5
libqmobipocket-dev ~2
libqmobipocket6-dev - = ~-2
libqnodeeditor-dev ~2 = -
libqoauth-dev ~2
libqofono-dev - ~-qt5-0
libqofonoext-dev - = ~1
libqoi-dev - libstb0 libstb0t64
libqpdf-dev ~28 ~29 ~30
libqpid-proton-cpp-dev ~12,libqpid-proton11
libqpid-proton-cpp12-dev ~,libqpid-proton11
libqpid-proton-dev ~11
libqpid-proton11-dev ~
libqpx-dev ~0 = ~0t64
libqqc2breezestyle-dev - .
libqqwing-dev ~2v5
libqrcodegen-dev ~1
libqrcodegencpp-dev ~1
libqrencode-dev ~4
libqrtr-dev - ~1
libqrtr-glib-dev - ~0
libqrupdate-dev ~1
libqsastime-dev ~0
libqscintilla2-qt5-dev ~-15
libqscintilla2-qt6-dev - ~-15
libqsopt-ex-dev ~2 = ~2t64
libqt-advanced-docking-system-dev - ~3.8.3
libqt-color-widgets-dev - ~2
libqt5-ukui-style-dev ~1 = -
libqt5charts5-dev ~
libqt5ct-common-dev - = ~1.8
libqt5datavisualization5-dev ~
libqt5gamepad5-dev ~
libqt5gstreamer-dev libqt5glib-2.0-0,~-1.0-0,~quick-1.0-0,~ui-1.0-0,~utils-1.0-0 = -
libqt5networkauth5-dev ~
libqt5opengl5-desktop-dev libqt5concurrent5,libqt5core5a,libqt5dbus5,libqt5gui5,libqt5network5,libqt5opengl5,libqt5printsupport5,libqt5sql5,libqt5test5,libqt5widgets5,libqt5xml5 = libqt5concurrent5t64,libqt5core5t64,libqt5dbus5t64,libqt5gui5t64,libqt5network5t64,libqt5opengl5t64,libqt5printsupport5t64,libqt5sql5t64,libqt5test5t64,libqt5widgets5t64,libqt5xml5t64
libqt5opengl5-dev libqt5concurrent5,libqt5core5a,libqt5dbus5,libqt5gui5,libqt5network5,~,libqt5printsupport5,libqt5sql5,libqt5test5,libqt5widgets5,libqt5xml5 = libqt5concurrent5t64,libqt5core5t64,libqt5dbus5t64,libqt5gui5t64,libqt5network5t64,~t64,libqt5printsupport5t64,libqt5sql5t64,libqt5test5t64,libqt5widgets5t64,libqt5xml5t64
libqt5pas-dev ~1
libqt5qxlsx-dev - = ~0t64
libqt5remoteobjects5-dev ~ = -
libqt5scintilla2-dev libqscintilla2-qt5-15
libqt5scxml5-dev ~ = -
libqt5scxml5-private-dev libqt5scxml5 = -
libqt5sensors5-dev ~
libqt5serialbus5-dev ~ = -
libqt5serialport5-dev ~
libqt5svg5-dev ~
libqt5texttospeech5-dev ~
libqt5virtualkeyboard5-dev ~
libqt5waylandclient5-dev ~
libqt5waylandcompositor5-dev ~
libqt5webchannel5-dev ~
libqt5webkit5-dev ~ = -
libqt5websockets5-dev ~
libqt5webview5-dev ~
libqt5x11extras5-dev ~
libqt5xdg-dev ~3,~iconloader3
libqt5xdgiconloader-dev ~3
libqt5xmlpatterns5-dev ~
libqt6bodymovin6-dev - ~ -
libqt6charts6-dev - ~,libqt6chartsqml6 ~,qml6-module-qtcharts
libqt6core5compat6-dev - ~
libqt6datavisualization6-dev - ~,libqt6datavisualizationqml6 -
libqt6networkauth6-dev - ~
libqt6opengl6-dev - libqt6concurrent6,libqt6core6,libqt6dbus6,libqt6gui6,libqt6network6,~,libqt6openglwidgets6,libqt6printsupport6,libqt6sql6,libqt6test6,libqt6widgets6,libqt6xml6 libqt6concurrent6,libqt6core6t64,libqt6dbus6,libqt6gui6,libqt6network6,~,libqt6openglwidgets6,libqt6printsupport6,libqt6sql6,libqt6test6,libqt6widgets6,libqt6xml6
libqt6pas-dev - = ~6
libqt6quicktimeline6-dev - ~ -
libqt6sensors6-dev - ~,libqt6sensorsquick6 -
libqt6serialbus6-dev - ~ -
libqt6serialport6-dev - ~ -
libqt6shadertools6-dev - ~ -
libqt6svg6-dev - ~,libqt6svgwidgets6
libqt6virtualkeyboard6-dev - ~ -
libqt6webchannel6-dev - ~ -
libqt6websockets6-dev - ~
libqt6xdg-dev - = ~4,~iconloader4
libqt6xdgiconloader-dev - = ~4
libqtav-dev ~1,~widgets1 -
libqtav-private-dev libqtav1,libqtavwidgets1 -
libqtdbusmock1-dev ~
libqtdbustest1-dev ~
libqtermwidget-dev - = ~6-2
libqtermwidget5-0-dev ~ -
libqtermwidget5-1-dev - ~ -
libqtilitools-dev - = .
libqtmirserver-dev libmiral3,libmirclient9,libmircommon7,libmircookie2,libmircore1 libmiral5,libmircommon9,libmircore2,libmiroil3 libmiral7,libmircommon11,libmircore2t64,libmiroil7,libmirplatform30,libmirserver63
libqtpropertybrowser-dev ~4 - ~5
libqtqmlmodels-dev - = ~0
libqtspell-qt5-dev ~-0 ~-1 -
libqtspell-qt6-dev - = ~-1
libquadrule-dev ~1
libquantlib0-dev ~v5
libquantum-dev ~8
libquazip1-qt5-dev - ~-1 ~-1t64
libquazip1-qt6-dev - ~-1 ~-1t64
libquazip5-dev ~-1 = ~-1t64
libquickcharts-dev - = ~1,~controls1
libquickfix-dev ~17 = ~17t64
libquicktime-dev ~2
libquicktree-dev .
libquorum-dev libcorosync-common4,~5
libquotient-dev ~0.6 = ~qt6-0.8
libquvi-0.9-dev ~-0.9.3 ~-0.9.4
libqwebdav-qt5-dev - = ~-1
libqwebdav-qt6-dev - = ~-1
libqwprot-dev - = .
libqwt-qt5-dev ~-6
libqwtmathml-qt5-dev libqwt-qt5-6,~-6
libqwtplot3d-qt5-dev ~-0
libqxmpp-dev ~3 = -
libqxmppqt6-dev - = libqxmppomemoqt6-5,~-5
libqxp-dev ~-0.0-0
libqzxing-dev - ~3
libr3-dev ~-0 = -
librabbitmq-dev ~4
librabit-dev ~0 -
libradcli-dev ~4
librados-dev ~2
libradospp-dev librados2
libradosstriper-dev ~1
libradsec-dev ~0 = ~0t64
libraft-dev ~0 ~2 ~0
librandom-numbers-dev ~0d
librandom123-dev .
librandombytes-dev - = ~1
librandomx-dev ~0
librang-dev - .
librange-v3-dev .
libranlip-dev .
librapidcheck-dev - .
librapidfuzz-cpp-dev - = .
librapidxml-dev .
libraptor2-dev ~-0
libraqm-dev ~0
librasqal-dev ~3 = ~3t64
librasqal3-dev ~ = ~t64
librasterlite2-dev ~-1
libratpoints-dev ~-2.1.3
librav1e-dev - ~0 ~0.7
libraw-dev ~20 = ~23t64
libraw1394-dev ~-11
librbd-dev librados2,~1
librbl-dev ~1
librc-dev ~1 = ~1t64
librcc-dev ~0,~gtk2-0 ~0,~ui0
librccl-dev - = ~1
librcd-dev ~0
librcheevos-dev - .
librcpputils-dev - ~1d
librcsb-core-wrapper-dev ~0 = ~0t64
librcsb-core-wrapper0-dev ~ = ~t64
librcutils-dev - ~1d
librda-dev ~0
librdata-dev - ~0 ~0t64
librdf-dev ~0 = ~0t64
librdf0-dev ~ = ~t64
librdkafka-dev ~++1,~1
librdkit-dev ~1 = ~1t64
librdmacm-dev ibverbs-providers,libibverbs1,~1 = ibverbs-providers,libibverbs1,~1t64
libre-dev ~0 = ~1
libre2-dev ~-9 = ~-11
libreaderwriterqueue-dev .
libreadline-dev ~8 = ~8t64
libreadline6-dev libreadline8 = libreadline8t64
libreadosm-dev ~1
libreadstat-dev - ~1 ~1t64
librec-dev ~1 = -
librecast-dev - ~1
librecode-dev ~0 = ~3
librecoll39-dev - = ~
libref-array-dev ~1 = ~1t64
libreflectcpp-dev - = ~0.18
libregf-dev ~1 = ~1t64
libregfi-dev ~1 = ~1t64
libregina3-dev - ~
libreiser4-dev libuuid1 = -
libreiserfscore-dev - = ~0t64
librelp-dev ~0
librem-dev ~0 = ~1
libremctl-dev ~1 = ~1t64
librenaissance-dev ~0
librenaissance0-dev ~
librenderdoc-dev ~ = -
libreoffice-dev libuno-sal3,libuno-salhelpergcc3-3 = libuno-sal3t64,libuno-salhelpergcc3-3t64
libreofficekit-dev .
librep-dev ~16
librepfunc-dev - ~1
libreplaygain-dev ~1
librepo-dev ~0
libreproc-dev - = ~++14,~14
libresample-dev ~1
libresample1-dev ~
libresid-builder-dev ~0c2a
libresource-retriever-dev ~0d
librest-dev ~-0.7-0 ~-1.0-0
librest-extras-dev librest-0.7-0,~-0.7-0 librest-1.0-0,~-1.0-0
librestinio-dev libfmt7,libhttp-parser2.9 libfmt9,libhttp-parser2.9 libfmt10,libhttp-parser2.9
libresvg-dev ~0 -
libretro-gtk-1-dev ~-0 = -
librevenge-dev ~-0.0-0
librgw-dev librados2,~2
librgxg-dev ~0
librhash-dev ~0 = ~1
librheolef-dev ~1
librhonabwy-dev ~0.9 ~1.1 ~1.1t64
libriemann-client-dev ~0
librime-dev ~1 = ~1t64
librime1-dev ~ = ~t64
librist-dev - ~4
librkcommon-dev - = ~1
librlog-dev ~5v5 = -
librlottie-dev ~0-1
librm-dev ~0 -
librnd-dev ~2 ~3 ~4t64
librnd3-dev - ~ -
librnd4-dev - = ~t64
librnp-dev - ~0
libroar-dev ~-compat2,~2 -
libroaring-dev ~0 = ~0t64
librobot-state-publisher-dev libjoint-state-listener1d,~-solver1d
librobottestingframework-dev ~-dll2,~-lua2,~-ruby2,~2 = -
libroc-dev - = ~0.4
librocalution-dev - = ~0
librocblas-dev - = ~0
librocfft-dev - = ~0
librocksdb-dev ~6.11 ~7.8 ~9.10
librocm-smi-dev - ~64-1
librocprim-dev - libamdhip64-5,libhiprtc-builtins5
librocrand-dev - ~1
librocsolver-dev - = ~0
librocsparse-dev - ~0
librocthrust-dev - = libamdhip64-5,libhiprtc-builtins5
libroctx-dev - = ~64-4
libros-rosgraph-msgs-dev .
librosbag-dev libcpp-common0d,~-storage4d,~4d,libroscpp-serialization0d,libroscpp3d,libroslz4-1d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libcpp-common0d,~-storage4d,~4d,libroscpp-serialization0d,libroscpp4d,libroslz4-1d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libcpp-common0d,~-storage4t64,~4t64,libroscpp-serialization0d,libroscpp4t64,libroslz4-1t64,librostime1d,libtopic-tools2t64,libxmlrpcpp3t64
librosbag-storage-dev ~4d,libroslz4-1d = ~4t64,libroslz4-1t64
librosconsole-bridge-dev ~0d
librosconsole-dev ~3d
libroscpp-core-dev libcpp-common0d,libroscpp-serialization0d,librostime1d
libroscpp-dev libcpp-common0d,~-serialization0d,~3d,librostime1d,libxmlrpcpp3d libcpp-common0d,~-serialization0d,~4d,librostime1d,libxmlrpcpp3d libcpp-common0d,~-serialization0d,~4t64,librostime1d,libxmlrpcpp3t64
libroscpp-msg-dev libcpp-common0d,libroscpp-serialization0d,librostime1d
librosidl-runtime-c-cpp-dev - librosidl-runtime-c0d
librosidl-typesupport-interface-dev - .
librosidl-typesupport-introspection-c-cpp-dev - librosidl-runtime-c0d
libroslib-dev ~0d
libroslz4-dev ~-1d = ~-1t64
librospack-dev ~0d
librostest-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0 = libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0
librostlab-blast-dev ~0v5
librostlab-blast0-dev ~v5
librostlab-dev ~3 = ~3t64
librostlab3-dev ~ = ~t64
libroutino-dev ~-slim0,~0
librplay3-dev ~
librply-dev - = ~1
librpm-dev ~9,~build9,~io9,~sign9 = ~10,~build10,~io10,~sign10
librpm-sequoia-dev - = ~-1
librpma-dev - ~0
librpmem-dev libpmem1,~1 -
librrd-dev ~8 = ~8t64
librsb-dev ~0 = ~0t64
librscode-dev ~1
librsplib-dev - ~3 ~3t64
librsskit-dev ~0d
librsvg2-dev ~-2
librsync-dev ~2 = ~2t64
librtaudio-dev ~6 = ~7
librtfilter-dev ~1
librtklib-dev - ~1
librtlsdr-dev ~0
librtmidi-dev ~5 ~6 ~7
librtmp-dev ~1
librtpi-dev - = ~1
librtr-dev ~0 = ~0t64
librttopo-dev ~1
librttr-dev ~-core0.9.6 = ~-core0.9.6t64
librubberband-dev ~2
librudecgi-dev ~5
librulexdb-dev - = ~0
libruli-dev ~4 = ~4t64
libruli4-dev ~ = ~t64
librutts-dev - = ~7
libruy-dev - = .
librviz-dev ~5d ~7d ~8d
librw-dev ~0
librxp-dev ~0 = ~0t64
libs2-dev - ~-0 -
libs3-dev ~-2
libs3d-dev ~2
libs3dw-dev libs3d2,~2
libs6-dev ~-2.10 ~-2.11 ~-2.13
libsaclib-dev ~0 = ~0t64
libsafe-dev - . -
libsafe-iop-dev ~0
libsafec-dev ~-3.5-3 ~3 ~3t64
libsafeint-dev - = .
libsaga-dev ~-api-7.3.0,~-gdi-7.3.0 ~-api8,~-gdi8 ~-api9,~-gdi9
libsail-c++-dev - = ~0t64,libsail-common0t64,libsail-manip0t64,libsail0t64
libsail-common-dev - = ~0t64
libsail-dev - = ~-common0t64,~0t64
libsail-manip-dev - = ~0t64
libsam-dev libcorosync-common4,~4
libsam-extract-dev - ~3
libsaml-dev ~12 = ~13
libsamplerate-dev ~0
libsamplerate0-dev ~
libsane-dev ~1
libsanlock-dev ~-client1,~1
libsasl2-dev ~-2
libsass-dev ~1
libsavitar-dev ~0 = ~5t64
libsavvy-dev - .
libsbc-dev ~1
libsbjson-dev ~2.3 = ~2.3t64
libsbml-dev ~5 = ~5t64
libsbml5-dev ~ = ~t64
libsbsms-dev ~10
libsc-dev ~7v5 = -
libscalapack-mpi-dev libscalapack-openmpi2.1 libscalapack-openmpi2.2
libscalapack-mpich-dev ~2.1 ~2.2
libscalapack-openmpi-dev ~2.1 ~2.2
libscalapack64-mpi-dev - = libscalapack64-openmpi2.2
libscalapack64-mpich-dev - = ~2.2
libscalapack64-openmpi-dev - = ~2.2
libscalc-dev ~0v5 -
libscamperfile-dev ~0 = ~0t64
libscamperfile0-dev ~ = ~t64
libscca-dev ~1 = ~1t64
libscim-dev ~8v5
libsciplot-dev ~1 = ~1t64
libscitokens-dev ~0 = ~0t64
libscm-dev .
libscotch-dev ~-6.1 ~-7.0
libscotchmetis-dev libscotch-6.1 libscotch-7.0
libscotchparmetis-dev libptscotch-6.1,libscotch-6.1 libptscotch-7.0,libscotch-7.0
libscrypt-dev ~0
libscrypt-kdf-dev ~1
libscscp-dev ~1
libscscp1-dev ~
libsctp-dev ~1
libscythestat-dev .
libsdbus-c++-dev ~0 ~1 ~2
libsdformat-dev ~9-9 ~12-12 -
libsdformat6-dev libsdformat9-9 libsdformat12-12 -
libsdl-console-dev ~ = -
libsdl-dev ~1.2debian - ~1.2debian
libsdl-gfx1.2-dev ~-5
libsdl-image1.2-dev ~
libsdl-kitchensink-dev ~1
libsdl-mixer1.2-dev ~
libsdl-net1.2-dev ~
libsdl-pango-dev ~1
libsdl-sge-dev ~
libsdl-sound1.2-dev ~
libsdl-ttf2.0-dev ~-0
libsdl1.2-compat-dev - ~-shim libsdl1.2debian
libsdl1.2-dev ~debian
libsdl2-compat-dev - = ~-shim
libsdl2-dev ~-2.0-0
libsdl2-gfx-dev ~-1.0-0
libsdl2-image-dev ~-2.0-0
libsdl2-mixer-dev ~-2.0-0
libsdl2-net-dev ~-2.0-0
libsdl2-pango4-dev - = ~
libsdl2-ttf-dev ~-2.0-0
libsdl3-dev - = ~-0
libsdl3-image-dev - = ~0
libsdl3-ttf-dev - = ~0
libsdp-dev ~0
libsdpa-dev libmumps-5.3,libmumps-seq-5.3,libopenblas0-pthread,libscotch-6.1 libmumps-5.5,libmumps-seq-5.5,libopenblas0-pthread,libscotch-7.0 -
libsdsl-dev ~3
libseafile-dev ~0 = ~0t64
libsearpc-dev ~1 = ~1t64
libseat-dev - ~1
libseccomp-dev ~2
libsecp256k1-dev ~-0 ~-1 ~-2
libsecrecy-dev libgpgme11,libhogweed6,libnettle8 = libgpgme11t64,libhogweed6t64,libnettle8t64
libsecret-1-dev ~-0
libsecsipid-dev ~1 = ~1t64
libsegyio-dev ~1 = -
libself-test-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libroscpp-serialization0d,libroscpp3d,librostime1d,libxmlrpcpp3d libdiagnostic-updater0d
libselinux-dev ~1
libselinux1-dev ~
libsemanage-dev ~1 ~2
libsemanage1-dev ~ -
libsensor-msgs-dev .
libsensors-applet-plugin-dev ~0 = -
libsensors-dev ~5
libsensors4-dev libsensors5 = -
libsentencepiece-dev ~0
libsep-dev - .
libsepol-dev ~1 ~2
libsepol1-dev ~ -
libseqan2-dev .
libseqan3-dev libbz2-1.0,zlib1g
libseqlib-dev ~2
libserd-dev ~-0-0
libserf-dev ~-1-1
libserial-dev ~1
libserialdv-dev ~1
libserialport-dev ~0
libseriousproton-dev ~0 -
libsetcover-dev - .
libsexp-dev - ~1 ~2
libsexpp-dev - = ~0
libsfark-dev ~0
libsfcgal-dev ~1 = ~2
libsfdo-dev - = ~0
libsfml-dev ~-audio2.5,~-graphics2.5,~-network2.5,~-system2.5,~-window2.5 = ~-audio2.6,~-graphics2.6,~-network2.6,~-system2.6,~-window2.6
libsfst-dev - = ~1
libsfst1-1.4-dev ~ = libsfst1
libsfst1-dev ~-1.4 = -
libsgutils2-dev ~-2 ~-1.46-2 ~-1.48
libshaderc-dev - ~1
libshadowsocks-libev-dev ~2
libshairplay-dev ~0
libshairport-dev ~2
libshape-msgs-dev .
libsharp-dev ~0
libsharpyuv-dev - = ~0
libshhmsg-dev ~1
libshhmsg1-dev ~
libshhopt-dev ~1
libshhopt1-dev ~
libshiboken2-dev ~-py3-5.15 = ~-py3-5.15t64
libshiboken6-dev - = ~-py3-6.8
libshibresolver-dev ~3
libshibsp-dev ~10 ~11 ~12
libshine-dev ~3
libshisa-dev ~0,libshishi0
libshishi-dev ~0
libshout-dev ~3
libshout-idjc-dev ~3
libshout3-dev ~
libshp-dev ~2 = ~4
libshrinkwrap-dev - .
libshumate-dev - ~-1.0-1
libsiconos-control-dev ~6,libsiconos-kernel6,libsiconos-numerics6 ~7,libsiconos-kernel7,libsiconos-numerics7 -
libsiconos-io-dev ~6,libsiconos-kernel6,libsiconos-numerics6 ~7,libsiconos-kernel7,libsiconos-numerics7 -
libsiconos-kernel-dev ~6,libsiconos-numerics6 ~7,libsiconos-numerics7 -
libsiconos-mechanics-dev libsiconos-kernel6,~6,libsiconos-numerics6 libsiconos-kernel7,~7,libsiconos-numerics7 -
libsiconos-numerics-dev ~6 ~7 -
libsidplay1-dev ~v5
libsidplay2-dev ~
libsidplayfp-dev ~5 ~6
libsidutils-dev ~0
libsieve2-dev ~-1
libsigc++-2.0-dev ~-0v5
libsigc++-3.0-dev - ~-0
libsight-dev libann0,libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-container1.74.0,libboost-context1.74.0,libboost-coroutine1.74.0,libboost-date-time1.74.0,libboost-fiber1.74.0,libboost-filesystem1.74.0,libboost-graph-parallel1.74.0,libboost-graph1.74.0,libboost-iostreams1.74.0,libboost-locale1.74.0,libboost-log1.74.0,libboost-math1.74.0,libboost-mpi-python1.74.0,libboost-mpi1.74.0,libboost-nowide1.74.0,libboost-numpy1.74.0,libboost-program-options1.74.0,libboost-python1.74.0,libboost-random1.74.0,libboost-regex1.74.0,libboost-serialization1.74.0,libboost-stacktrace1.74.0,libboost-system1.74.0,libboost-test1.74.0,libboost-thread1.74.0,libboost-timer1.74.0,libboost-type-erasure1.74.0,libboost-wave1.74.0,libcamp0.8,libcppunit-1.15-0,libexpat1,libgdcm3.0,libhdf5-103-1,libhdf5-cpp-103-1,libhdf5-fortran-102,libhdf5-hl-100,libhdf5-hl-cpp-100,libhdf5-hl-fortran-100,libinsighttoolkit4.13,libpng16-16,libqt5concurrent5,libqt5core5a,libqt5dbus5,libqt5designer5,libqt5designercomponents5,libqt5gui5,libqt5help5,libqt5network5,libqt5opengl5,libqt5printsupport5,libqt5sql5,libqt5test5,libqt5widgets5,libqt5x11extras5,libqt5xml5,libtiff5,libtiffxx5,libvtk7.1p,libvtk7.1p-qt,libvtkgdcm3.0,zlib1g ~
libsignal-protocol-c-dev ~2.3.2
libsignon-glib-dev ~2
libsignon-qt5-dev ~-1
libsignon-qt6-dev - = ~-1
libsigrok-dev ~4 = ~4t64
libsigrokcxx-dev libsigrok4,~4 = libsigrok4t64,~4t64
libsigrokdecode-dev ~4
libsigscan-dev ~1 = ~1t64
libsigsegv-dev ~2
libsilly-dev ~
libsilo-dev ~h5-0 = ~h5-0t64
libsimage-dev ~20
libsimavr-dev ~2,~parts1
libsimbody-dev ~3.6 ~3.7
libsimde-dev .
libsimdjson-dev ~5 ~14 ~25
libsimgear-dev libopenscenegraph161,libopenthreads21
libsimgrid-dev ~3.25 ~3.32 ~4.0
libsimpleini-dev ~1 = ~1t64
libsimtkmolmodel-dev ~3.0 ~3.1 ~3.1t64
libsingleapplication-dev .
libsingular-dev ~4m1 ~4m3n0 ~4m4n1
libsingular4-dev ~m1 ~m3n0 ~m4n1
libsipxtapi-dev ~ -
libsiscone-dev ~0v5
libsiscone-spherical-dev ~0v5,libsiscone0v5
libsisl-dev .
libsixel-dev ~1
libskk-dev ~0
libskypat-dev ~3 = ~3t64
libslang2-dev ~
libsleef-dev ~3
libslepc-complex-dev ~3.14 ~3.18 ~3.22
libslepc-complex3.14-dev ~ -
libslepc-complex3.18-dev - ~ -
libslepc-complex3.22-dev - = ~
libslepc-real-dev ~3.14 ~3.18 ~3.22
libslepc-real3.14-dev ~ -
libslepc-real3.18-dev - ~ -
libslepc-real3.22-dev - = ~
libslepc64-complex-dev ~3.14 ~3.18 ~3.22
libslepc64-complex3.14-dev ~ -
libslepc64-complex3.18-dev - ~ -
libslepc64-complex3.22-dev - = ~
libslepc64-real-dev ~3.14 ~3.18 ~3.22
libslepc64-real3.14-dev ~ -
libslepc64-real3.18-dev - ~ -
libslepc64-real3.22-dev - = ~
libslicot-dev ~0
libslirp-dev ~0
libslopy-dev - ~7.6
libslow5-dev - ~-0 ~-0t64
libslurm-dev ~36 ~38 ~42t64
libslvs1-dev ~ = ~t64
libsm-dev ~6
libsmacker-dev - = ~1
libsmartcols-dev ~1
libsmb2-dev - = ~-6
libsmbclient-dev ~ = ~0
libsmbios-dev ~-c2 = -
libsmc-dev .
libsmdev-dev ~1 = ~1t64
libsmf-dev ~0 = ~0t64
libsmi-dev ~2ldbl = ~2t64
libsmi2-dev ~ldbl = ~t64
libsmithwaterman-dev ~0
libsml-dev ~1
libsmpeg-dev ~0 = ~0t64
libsmpp34-dev ~-1 = ~-1t64
libsmraw-dev ~1 = ~1t64
libsnacc-dev ~0c2 = -
libsnack2-dev .
libsnap7-dev - = ~-1
libsnapd-glib-dev ~1 ~-2-1
libsnapd-qt-dev ~1 ~-2-1
libsnapd-qt6-dev - = ~-2-1
libsnapper-dev ~5 ~6 ~7t64
libsnappy-dev ~1v5
libsndfile-dev ~1
libsndfile1-dev ~
libsndifsdl2-dev libsdl2-2.0-0,libsndfile1,libxml2
libsndio-dev ~7.0
libsndobj-dev ~2v5 = ~2t64
libsnl-dev ~0 = -
libsnmp-dev libnetsnmptrapd40,~40 = libnetsnmptrapd40t64,~40t64
libsnp-sites-dev ~1
libsnp-sites1-dev ~
libsoapysdr-dev ~0.7 ~0.8
libsoapysdr0.7-dev ~ -
libsoapysdr0.8-dev - ~
libsoci-dev ~-core4.0,~-firebird4.0,~-mysql4.0,~-odbc4.0,~-postgresql4.0,~-sqlite3-4.0
libsocialcache-dev - = ~1
libsocket++-dev ~1
libsocketcan-dev ~2
libsocksd0-dev ~ = -
libsodium-dev ~23
libsofia-sip-ua-dev ~0 = ~0t64
libsofia-sip-ua-glib-dev ~3,libsofia-sip-ua0 = ~3t64,libsofia-sip-ua0t64
libsofthsm2-dev .
libsoil-dev ~1
libsoldout-dev ~1
libsollya-dev ~7 ~8
libsolv-dev ~1,~ext1
libsolvext-dev ~1
libsombok-dev ~3
libsonic-dev ~0
libsonivox-dev - ~3
libsope-dev ~1
libsoplex-dev - = ~shared7.1
libsopt-dev ~3.0 = ~3.0t64
libsoqt-common-dev - = libcoin80t64
libsoqt-dev ~520 = -
libsoqt5-dev - = libcoin80t64,~20t64
libsoqt520-dev ~ = libcoin80t64,~t64
libsoqt6-dev - = libcoin80t64,~20
libsoqt620-dev - = libcoin80t64,~
libsord-dev ~-0-0
libsoundio-dev ~1 ~2
libsoundtouch-dev ~1
libsoup-3.0-dev - ~-0
libsoup-gnome2.4-dev ~-1,libsoup2.4-1 = libsoup-2.4-1,libsoup-gnome-2.4-1
libsoup2.4-cil-dev . -
libsoup2.4-dev ~-1 = libsoup-2.4-1
libsource-highlight-dev ~4v5 = ~4t64
libsox-dev ~3
libsoxr-dev ~-lsr0,~0
libspa-0.2-dev .
libspandsp-dev ~2 = ~2t64
libsparsehash-dev .
libsparskit-dev ~2.0
libspatialaudio-dev ~0 = ~0t64
libspatialindex-dev ~-c6,~6 = ~-c8,~8
libspatialite-dev ~7 = ~8t64
libspctag-dev ~1
libspdlog-dev ~1 ~1.10 ~1.15
libspectra-dev - .
libspectre-dev ~1
libspectrum-dev ~8
libspeechd-dev ~2
libspeex-dev ~1
libspeexdsp-dev libspeex1,~1 ~1
libspelling-1-dev - = ~-2
libspf2-dev ~-2 = ~-2t64
libspfft-dev ~0 ~1
libspglib-f08-dev - ~-1 ~-2
libsphde-dev ~1 = -
libsphere-dev ~0d = ~0t64
libsphinx-dev - ~0 -
libsphinxbase-dev ~3 = ~3t64
libspice-client-glib-2.0-dev ~-8
libspice-client-gtk-3.0-dev libspice-client-glib-2.0-8,~-5
libspice-protocol-dev .
libspice-server-dev ~1
libspiro-dev ~1
libspirv-cross-c-shared-dev - ~0
libspnav-dev ~0
libspng-dev - ~0
libspoa-dev ~7.0.0
libspooles-dev ~2.2 = -
libspread-sheet-widget-dev ~ = ~0
libsprng2-dev ~
libsptk-dev . = -
libsqlcipher-dev ~0 = ~1
libsqlclient-dev ~1.8 = ~1.9
libsqlite3-dev ~-0
libsqlite3-mod-ceph-dev - ~
libsqlitecpp-dev - libsqlite3-0
libsquashfs-dev ~1
libsquashfuse-dev ~0
libsquid-dev ~1 = ~1t64
libsquirrel-dev ~3-0 - ~3-0
libsquish-dev ~0
libsquizz-dev ~ = -
libsratom-dev ~-0-0
libsrecord-dev ~0 = ~0t64
libsrf-dev .
libsrm-dev - = ~0
libsrpc-dev - = ~0t64
libsrt-gnutls-dev libsrt1.4-gnutls libsrt1.5-gnutls
libsrt-openssl-dev libsrt1.4-openssl libsrt1.5-openssl
libsrtp2-dev ~-1
libss7-dev ~-2.0
libsscm-dev ~3
libssh-dev ~-4
libssh-gcrypt-dev ~-4 = -
libssh2-1-dev ~ = ~t64
libssl-dev ~1.1 ~3 ~3t64
libssm-dev ~2
libsss-certmap-dev ~0
libsss-idmap-dev ~0
libsss-nss-idmap-dev ~0
libsss-simpleifp-dev ~0 = -
libsstp-api-0-dev - ~
libssu-dev - ~0
libssw-dev ~0
libst-dev ~1 = ~1t64
libstaden-read-dev ~14 = ~14t64
libstarlink-ast-dev ~-err9,~-grf3d9,~9
libstarlink-pal-dev ~0
libstaroffice-dev ~-0.0-0
libstarpu-any-dev libsocl-1.3-0,libstarpu-1.3-5,libstarpufft-1.3-2,libstarpumpi-1.3-3,libstarpurm-1.3-1 libsocl-1.3-0,libstarpu-1.3-9,libstarpufft-1.3-2,libstarpumpi-1.3-3,libstarpurm-1.3-2 libsocl-1.4-1t64,libstarpu-1.4-6,libstarpu-openmp-llvm-1.4-1t64,libstarpufft-1.4-1t64,libstarpumpi-1.4-3t64,libstarpurm-1.4-1t64
libstarpu-dev libsocl-1.3-0,~-1.3-5,~fft-1.3-2,~mpi-1.3-3,~rm-1.3-1 libsocl-1.3-0,~-1.3-9,~fft-1.3-2,~mpi-1.3-3,~rm-1.3-2 libsocl-1.4-1t64,~-1.4-6,~-openmp-llvm-1.4-1t64,~fft-1.4-1t64,~mpi-1.4-3t64,~rm-1.4-1t64
libstartup-notification0-dev ~
libstatgen-dev ~0 ~1
libstatgrab-dev ~10 = ~10t64
libstb-dev ~0 = ~0t64
libstd-msgs-dev .
libstd-rust-dev ~-1.48 ~-1.63 ~-1.85
libstd-rust-mozilla-dev ~-1.63 -
libstd-rust-web-dev ~-1.78 ~-1.85 ~-1.96
libstd-srvs-dev libcpp-common0d,libroscpp-serialization0d,librostime1d
libstdc++-10-dev libasan6,libatomic1,libgcc-s1,libgomp1,libitm1,liblsan0,libquadmath0,libstdc++6,libtsan0,libubsan1 -
libstdc++-11-dev - libasan6,libtsan0 -
libstdc++-12-dev - libasan8,libatomic1,libgcc-s1,libgomp1,libitm1,liblsan0,libquadmath0,libstdc++6,libtsan2,libubsan1 .
libstdc++-13-dev - = .
libstdc++-14-dev - = libasan8,libatomic1,libgcc-s1,libgomp1,libhwasan0,libitm1,liblsan0,libquadmath0,libstdc++6,libtsan2,libubsan1
libstdc++-9-dev libasan5 -
libstdc++-arm-none-eabi-dev - .
libstdc++-riscv64-unknown-elf-dev - = .
libstdgpu-hip-dev - = ~0d
libstdgpu-openmp-dev - = ~0t64
libstdx-allocator-dev ~0 -
libstellarsolver-dev - ~2
libstemmer-dev ~0d
libsteptalk-dev ~0 = ~0d
libstereo-image-proc-dev libimage-proc0d,~0d
libstereo-msgs-dev .
libstfl-dev ~0
libstilview-dev - ~0
libstk-dev ~-4.6.1 ~-4.6.2 ~-5.0.0
libstk0-dev libstk-4.6.1 -
libstlink-dev ~1
libstoken-dev ~1 = ~1t64
libstonith1-dev ~ = ~t64
libstopt-dev - ~5 ~5t64
libstorj-dev - ~0 ~0t64
libstorm-dev ~9
libstreamvbyte-dev - ~0
libstroke0-dev ~
libstrophe-dev ~0
libstropt-dev ~0
libstxxl-dev ~1v5 = ~1t64
libsubid-dev - ~4 ~5
libsubtitleeditor-dev ~0
libsubunit-dev ~0
libsugarext-dev ~0
libsuil-dev ~-0-0
libsuitesparse-dev libamd2,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libgraphblas3,libklu1,libldl2,libmongoose2,librbio2,libsliplu1,libspqr2,~config5,libumfpack5 libamd2,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libklu1,libldl2,libmongoose2,librbio2,libsliplu1,libspqr2,~config5,libumfpack5 libamd3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libklu2,libldl3,libparu1,librbio4,libspex3,libspqr4,~-mongoose3,~config7,libumfpack6
libsuma-dev ~1
libsundials-dev ~-arkode3,~-cvode4,~-cvodes4,~-ida4,~-idas3,~-kinsol4,~-nvecparallel-hypre4,~-nvecparallel-mpi4,~-nvecparallel-openmp4,~-nvecparallel-petsc4,~-nvecparallel-pthread4,~-nvecserial4,~-sunlinsol2,~-sunmatrix2 ~-arkode5,~-cvode6,~-cvodes6,~-ida6,~-idas5,~-kinsol6,~-nvecparallel-hypre6,~-nvecparallel-mpi6,~-nvecparallel-openmp6,~-nvecparallel-petsc6,~-nvecparallel-pthread6,~-nvecserial6,~-sunlinsol3,~-sunmatrix4 ~-arkode6,~-core7,~-cvode7,~-cvodes7,~-ida7,~-idas6,~-kinsol7,~-nvecparallel-hypre7,~-nvecparallel-mpi7,~-nvecparallel-openmp7,~-nvecparallel-petsc7,~-nvecparallel-pthread7,~-nvecserial7,~-sunlinsol5,~-sunmatrix5
libsundials-fortran-dev - libsundials-arkode5,libsundials-cvode6,libsundials-cvodes6,libsundials-ida6,libsundials-idas5,libsundials-kinsol6,libsundials-nvecparallel-hypre6,libsundials-nvecparallel-mpi6,libsundials-nvecparallel-openmp6,libsundials-nvecparallel-petsc6,libsundials-nvecparallel-pthread6,libsundials-nvecserial6,libsundials-sunlinsol3,libsundials-sunmatrix4 libsundials-arkode6,libsundials-core7,libsundials-cvode7,libsundials-cvodes7,libsundials-ida7,libsundials-idas6,libsundials-kinsol7,libsundials-nvecparallel-hypre7,libsundials-nvecparallel-mpi7,libsundials-nvecparallel-openmp7,libsundials-nvecparallel-petsc7,libsundials-nvecparallel-pthread7,libsundials-nvecserial7,libsundials-sunlinsol5,libsundials-sunmatrix5
libsunpinyin-dev ~3v5
libsuperlu-dev ~5 = ~7
libsuperlu-dist-dev ~6 ~8
libsupernovas-dev - = libsolsys-calceph1,libsolsys1-1,libsolsys2-1,~1
libsurgescript-dev ~0.5.4.4
libsv-dev - ~1
libsvgpp-dev libboost-chrono1.74.0,libboost-system1.74.0,libboost-timer1.74.0 = libboost-chrono1.83.0t64,libboost-system1.83.0,libboost-timer1.83.0
libsvm-dev ~3
libsvmloc-dev ~0
libsvn-dev ~1
libsvrcore-dev 389-ds-base-libs = -
libsvtav1-dev - . -
libsvtav1dec-dev - ~0 -
libsvtav1enc-dev - ~1 ~2
libswami-dev ~1,~gui1 = ~1t64,~gui1t64
libswe-dev ~0 ~2.0
libsword-dev ~1.9.0 = ~1.9.0t64
libswresample-dev libavutil56,~3 libavutil57,~4 libavutil59,~5
libswscale-dev libavutil56,~5 libavutil57,~6 libavutil59,~8
libswupdate-dev ~0.1
libsx-dev ~0
libsylph-dev ~1 = ~1t64
libsymfpu-dev - .
libsymmetrica-dev ~2 = ~3
libsymmetrica2-dev ~ = -
libsymspg-dev ~1 = ~2
libsyncmlcommon5-dev - = ~-1
libsynctex-dev ~2
libsynfig-dev ~0a = -
libsynthesis-dev libsmltk0,~0v5 = -
libsysfs-dev ~2
libsyslog-ng-dev . -
libsysprof-4-dev . ~,libsysprof-ui-5 -
libsysprof-6-dev - = ~-6
libsysprof-capture-4-dev . libsysprof-4,libsysprof-ui-5 .
libsysprof-ui-4-dev . -
libsysprof-ui-5-dev - libsysprof-4,~ -
libsysrepo-cpp-dev ~5 -
libsysrepo-dev ~5 -
libsysstat-qt5-0-dev ~ = -
libsysstat-qt6-1-dev - = ~
libsystemc-dev ~
libsystemd-dev ~0
libt3config-dev ~0
libt3highlight-dev ~2
libt3key-dev ~1
libt3widget-dev ~2 = -
libt3window-dev ~0 = -
libt4k-common0-dev ~ = ~t64
libtabixpp-dev ~0 = ~0t64
libtachyon-mpi-dev libtachyon-openmpi-0
libtachyon-mpich-0-dev ~
libtachyon-mt-0-dev ~
libtachyon-openmpi-0-dev ~
libtachyon-serial-0-dev ~
libtag-c-dev - = ~2,libtag2
libtag-dev - = ~-c2,~2
libtag-extras-dev ~1 = -
libtag1-dev . zlib1g libtag-c2,libtag2
libtagc0-dev ~ ~,zlib1g libtag-c2,libtag2
libtagcoll2-dev zlib1g -
libtaglib-cil-dev . = -
libtaktuk-1-dev libtaktuk3 = libtaktuk3t64
libtalloc-dev ~2
libtamuanova-dev ~-0.2
libtango-dev liblog4tango5v5,~9 = ~10
libtaningia-dev ~0 = ~0t64
libtaoframework-freeglut-cil-dev . = -
libtaoframework-openal-cil-dev . = -
libtaoframework-opengl-cil-dev . = -
libtaoframework-sdl-cil-dev . = -
libtar-dev ~0 = -
libtarget-factory-dev - ~2 ~2t64
libtaskflow-cpp-dev - = .
libtasmanian-dev - = ~caddons8,~dream8,~fortran8,~sparsegrid8
libtasn1-6-dev ~
libtasn1-dev ~-6
libtatsu-dev - = ~0
libtbb-dev ~2 ~12
libtbox-dev - .
libtcc-dev .
libtcd-dev ~0 = -
libtclap-dev .
libtclcl-dev ~1
libtclcl1-dev ~
libtcod-dev ~1 = ~1t64
libtcplay-dev ~
libtd-dev - = ~json1.8.38
libtd1.8.11-dev - = libtdjson1.8.11
libtdb-dev ~1
libteam-dev ~5,~dctl0
libteckit-dev ~0
libtecla-dev ~1 = ~1t64
libteem-dev ~2
libteem1-dev libteem2
libtelepathy-farstream-dev ~3
libtelepathy-glib-dev ~0 = ~0t64
libtelepathy-logger-dev ~3
libtelepathy-logger-qt-dev ~5 = -
libtelepathy-qt5-dev ~-0,~-farstream0
libtelnet-dev ~2
libtemplate-glib-1.0-dev ~-0
libtemplates-parser-dev - = ~21
libtemplates-parser14-dev libtemplates-parser20 -
libtemplates-parser16-dev - libtemplates-parser20 -
libtensorpipe-dev ~0
libtepl-5-dev ~-0 -
libtepl-6-dev - ~-2 -
libtercpp-dev ~0v5
libtermbox-dev ~1
libtermkey-dev ~1
libtermpaint-dev - ~0a
libterraces-dev - ~0
libterralib-dev ~3 = ~3t64
libtesseract-dev ~4 ~5
libtestsweeper-dev - = ~1
libtet1.5-dev ~
libtevent-dev ~0 = libtalloc2,~0t64
libtexlua-dev - ~53-5
libtexlua53-dev ~ ~-5
libtexluajit-dev ~2
libtext-engine-dev - ~-0.1-0 -
libtexttools-dev - = ~12
libtexttools11-dev - ~ -
libtexttools9-dev libtexttools11 -
libtextwrap-dev ~1
libtf-conversions-dev ~0d,libtf1d
libtf-dev ~1d
libtf2-bullet-dev liborocos-kdl1.4,libtf2-2d liborocos-kdl1.5,libtf2-2d
libtf2-dev liborocos-kdl1.4,~-2d liborocos-kdl1.5,~-2d
libtf2-eigen-dev liborocos-kdl1.4,libtf2-2d liborocos-kdl1.5,libtf2-2d
libtf2-geometry-msgs-dev liborocos-kdl1.4,libtf2-2d liborocos-kdl1.5,libtf2-2d
libtf2-kdl-dev liborocos-kdl1.4,libtf2-2d,libtf2-ros1d liborocos-kdl1.5,libtf2-2d,libtf2-ros1d
libtf2-msgs-dev .
libtf2-ros-dev liborocos-kdl1.4,libtf2-2d,~1d liborocos-kdl1.5,libtf2-2d,~1d
libtf2-sensor-msgs-dev liborocos-kdl1.4,libtf2-2d,libtf2-ros1d liborocos-kdl1.5,libtf2-2d,libtf2-ros1d
libtfm-dev ~1
libtgl-0.0.0.20160623-dev ~-0 = -
libtgowt-dev libavcodec58,libavformat58,libavutil56,libglib2.0-0,libjpeg62-turbo,libopus0,libpipewire-0.3-0,libprotobuf-lite23,libprotobuf23,libssl1.1,libswresample3,libswscale5,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libxrender1,libxtst6 libabsl20220623,libavcodec59,libavformat59,libavutil57,libglib2.0-0,libjpeg62-turbo,libopus0,libprotobuf-lite32,libprotobuf32,libsrtp2-1,libssl3,libswresample4,libswscale6,libvpx7,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libxrender1,libxtst6 libabsl20240722,libavcodec61,libavformat61,libavutil59,libgirepository-2.0-0,libglib2.0-0t64,libopus0,libprotobuf-lite32t64,libprotobuf32t64,libsrtp2-1,libssl3t64,libswresample5,libswscale8,libvpx9,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libxrender1,libxtst6,libyuv0
libtgvoip-dev libavcodec58,libavformat58,libavutil56,libglib2.0-0,libjpeg62-turbo,libopus0,libpipewire-0.3-0,libprotobuf-lite23,libprotobuf23,libssl1.1,libswresample3,libswscale5,libx11-6,libxcomposite1,libxdamage1,libxext6,libxfixes3,libxrandr2,libxrender1,libxtst6 -
libthai-dev ~0
libtheora-dev ~0 = ~0,~dec1,~enc1
libthread-pool-dev .
libthreadar-dev - = ~1000
libthrift-c-glib-dev ~0 = ~0t64
libthrift-dev ~-0.13.0 ~-0.17.0 ~-0.19.0t64
libthrust-dev .
libthunarx-3-dev ~-0
libticables-dev ~2-7 ~2-8
libticalcs-dev ~2-12 ~2-13
libticcutils-dev ~8 = ~10
libtickit-dev ~3 = ~3t64
libticonv-dev ~8 ~9
libtidy-dev ~5deb1 = ~58
libtiff-dev ~5,~xx5 ~6,~xx6
libtiff5-dev ~,libtiffxx5 libtiff6,libtiffxx6
libtifiles-dev ~2-10 ~2-11
libtiled-dev ~1
libtimbl-dev ~4 = ~7
libtimblserver-dev ~4 = ~5
libtimezonemap1-dev ~
libtinfo-dev libncurses6,libncursesw6,~6
libtingea-dev - ~0
libtins-dev ~4.0 = ~4.5
libtinycbor-dev - = ~0.6
libtinyexr-dev ~1d
libtinyframe-dev - ~0 ~0t64
libtinygltf-dev ~1d ~2d ~6d
libtinyobjloader-dev ~1 ~2rc10 ~2rc13
libtinysparql-dev - = ~-3.0-0
libtinyxml-dev ~2.6.2v5
libtinyxml2-dev ~-8 ~-9 ~-11
libtirpc-dev ~3 = ~3t64
libtk-img-dev libtcl8.6
libtkrzw-dev - ~1 ~1t64
libtl-optional-dev - = .
libtl-parser-dev .
libtllist-dev .
libtls-dev - ~26 ~28t64
libtlsh-dev ~0
libtlsrpt0-dev - = ~
libtm1638-dev - = .
libtmglib-dev libblas3,liblapack3,~3
libtmglib64-dev ~-3
libtnt-dev .
libtntdb-dev ~4v5 - ~5
libtntnet-dev ~12v5 - ~13t64
libtogl-dev ~2
libtokyocabinet-dev ~9 = ~9t64
libtolua++5.1-dev liblua5.1-0
libtolua-dev liblua5.2-0 = -
libtomcrypt-dev ~1
libtoml11-dev - .
libtomlplusplus-dev - ~3 ~3t64
libtommath-dev ~1
libtonezone-dev ~2.0
libtoon-dev - .
libtoontag-dev - .
libtopcom-dev - ~0 ~0t64
libtopic-tools-dev libcpp-common0d,libroscpp-serialization0d,libroscpp3d,librostime1d,~2d,libxmlrpcpp3d libcpp-common0d,libroscpp-serialization0d,libroscpp4d,librostime1d,~2d,libxmlrpcpp3d libcpp-common0d,libroscpp-serialization0d,libroscpp4t64,librostime1d,~2t64,libxmlrpcpp3t64
libtorch-dev ~1.7 ~1.13 ~2.6
libtorrent-dev ~21 = ~21t64
libtorrent-rasterbar-dev ~10 ~2.0 ~2.0t64
libtotem-dev ~0
libtotem-plparser-dev ~18
libtoxcore-dev ~2
libtpl-dev ~0
libtpm-unseal-dev ~1 = ~1t64
libtpm2-pkcs11-1-dev ~ = -
libtpms-dev - ~0
libtrace-dev ~3 = ~3t64
libtrace3-dev ~ = ~t64
libtracecmd-dev - ~1
libtraceevent-dev ~1
libtracefs-dev ~1
libtracker-control-2.0-dev ~-0 -
libtracker-miner-2.0-dev ~-0,libtracker-sparql-2.0-0 -
libtracker-sparql-2.0-dev ~-0 -
libtracker-sparql-3.0-dev - ~-0 libtinysparql-3.0-0
libtraildb-dev ~0
libtrajectory-msgs-dev .
libtranscript-dev ~1 = -
libtransmission-dev - = .
libtrantor-dev - = ~1
libtre-dev ~5
libtree-sitter-dev - ~0 ~0.22
libtreil-dev ~0 = -
libtrexio-dev - ~0
libtrf-tcl-dev libtcl8.6
libtrilinos-amesos-dev ~12,libtrilinos-trilinosss12 ~-13.2,libtrilinos-trilinosss-13.2
libtrilinos-amesos2-dev ~-12,libtrilinos-trilinosss12 ~-13.2,libtrilinos-trilinosss-13.2
libtrilinos-anasazi-dev ~12 ~-13.2
libtrilinos-aztecoo-dev ~12 ~-13.2
libtrilinos-belos-dev ~12 ~-13.2
libtrilinos-epetra-dev ~12 ~-13.2
libtrilinos-epetraext-dev ~12 ~-13.2
libtrilinos-galeri-dev ~12 ~-13.2
libtrilinos-globipack-dev ~12 -
libtrilinos-ifpack-dev ~12,libtrilinos-trilinosss12 ~-13.2,libtrilinos-trilinosss-13.2
libtrilinos-ifpack2-dev ~-12,libtrilinos-trilinosss12 ~-13.2,libtrilinos-trilinosss-13.2
libtrilinos-intrepid-dev ~12 ~-13.2
libtrilinos-intrepid2-dev ~-12 ~-13.2
libtrilinos-isorropia-dev ~12 ~-13.2
libtrilinos-kokkos-dev ~12 ~-13.2
libtrilinos-kokkos-kernels-dev ~12 ~-13.2
libtrilinos-komplex-dev ~12 ~-13.2
libtrilinos-ml-dev libtrilinos-aztecoo12,~12,libtrilinos-trilinosss12 libtrilinos-aztecoo-13.2,~-13.2,libtrilinos-trilinosss-13.2
libtrilinos-moertel-dev ~12 ~-13.2
libtrilinos-muelu-dev ~12,libtrilinos-trilinosss12 ~-13.2,libtrilinos-trilinosss-13.2
libtrilinos-nox-dev ~12,libtrilinos-trilinosss12 ~-13.2,libtrilinos-trilinosss-13.2
libtrilinos-optipack-dev ~12 -
libtrilinos-pamgen-dev ~12 ~-13.2
libtrilinos-phalanx-dev ~12 ~-13.2
libtrilinos-pike-dev ~12 ~-13.2
libtrilinos-piro-dev ~12 ~-13.2
libtrilinos-pliris-dev ~12 ~-13.2
libtrilinos-rol-dev ~12,libtrilinos-trilinosss12 ~-13.2,libtrilinos-trilinosss-13.2
libtrilinos-rtop-dev ~12 ~-13.2
libtrilinos-rythmos-dev ~12 ~-13.2
libtrilinos-sacado-dev ~12 ~-13.2
libtrilinos-shards-dev ~12 ~-13.2
libtrilinos-shylu-dev ~12 ~-13.2
libtrilinos-stokhos-dev ~12,libtrilinos-trilinosss12 ~-13.2,libtrilinos-trilinosss-13.2
libtrilinos-stratimikos-dev ~12,libtrilinos-trilinosss12 ~-13.2,libtrilinos-trilinosss-13.2
libtrilinos-teko-dev ~12 ~-13.2
libtrilinos-teuchos-dev ~12 ~-13.2
libtrilinos-thyra-dev ~12 ~-13.2
libtrilinos-tpetra-dev ~12 ~-13.2
libtrilinos-trilinoscouplings-dev ~12,libtrilinos-trilinosss12 ~-13.2,libtrilinos-trilinosss-13.2
libtrilinos-trilinosss-dev ~12 ~-13.2
libtrilinos-triutils-dev ~12 ~-13.2
libtrilinos-xpetra-dev ~12 ~-13.2
libtrilinos-zoltan-dev ~12 ~-13.2
libtrilinos-zoltan2-dev ~-12 ~-13.2
libtrio-dev ~2
libtrompeloeil-cpp-dev - .
libts-dev ~0 = ~0t64
libtse3-dev ~-0.3.1c2a = ~-0.3.1t64
libtsk-dev ~19 = ~19t64
libtsl-hopscotch-map-dev .
libtsl-ordered-map-dev .
libtsm-dev ~3 ~4
libtspi-dev ~1
libtss-dev ~0 = -
libtss2-dev ~-esys-3.0.2-0,~-fapi1,~-mu0,~-rc0,~-sys1,~-tcti-cmd0,~-tcti-device0,~-tcti-mssim0,~-tcti-swtpm0,~-tctildr0 ~-esys-3.0.2-0,~-fapi1,~-mu0,~-rc0,~-sys1,~-tcti-cmd0,~-tcti-device0,~-tcti-mssim0,~-tcti-pcap0,~-tcti-swtpm0,~-tctildr0 ~-esys-3.0.2-0t64,~-fapi1t64,~-mu-4.0.1-0t64,~-policy0t64,~-rc0t64,~-sys1t64,~-tcti-cmd0t64,~-tcti-device0t64,~-tcti-i2c-ftdi0,~-tcti-i2c-helper0,~-tcti-libtpms0t64,~-tcti-mssim0t64,~-tcti-pcap0t64,~-tcti-spi-ftdi0,~-tcti-spi-helper0t64,~-tcti-spi-ltt2go0,~-tcti-spidev0,~-tcti-swtpm0t64,~-tctildr0t64
libtss2-tcti-tabrmd-dev ~0
libttfautohint-dev ~1 = ~1t64
libtty-dev ~1 = -
libtuiwidgets-dev - ~0a
libtulip-dev . = -
libtumbler-1-dev ~-0 = ~-0t64
libtuning-library-dev - = .
libturbojpeg-dev ~0
libturbojpeg0-dev ~
libtut-dev .
libtweeny-dev .
libtwin-dev ~0 = ~0t64
libtwofish-dev ~0 -
libtwolame-dev ~0
libtypec-dev - = ~0
libu1db-qt5-dev - ~-3
libu2f-host-dev ~0
libu2f-server-dev ~0
libubertooth-dev ~1
libubi-dev .
libubootenv-dev ~0.1
libuchardet-dev ~0
libucimf-dev ~0
libucl-dev ~1
libucommon-dev ~8 = ~8t64
libucpp-dev .
libucto-dev ~5 = ~6
libucx-dev ~0
libudev-dev ~1
libudf-dev libcdio19,~0 = libcdio19t64,~0t64
libudfread-dev ~0
libudis86-dev - = ~-0
libudisks2-dev ~-0
libudisks2-qt5-dev ~-0
libudns-dev ~0 = ~0t64
libudt-dev ~0
libudunits2-dev ~-0
libuecc-dev ~0
libuemf-dev - ~0
libuev-dev ~2 ~3 ~3t64
libufo-dev ~1
libufpidentity-dev ~1 = ~1t64
libuhd-dev ~3.15.0 ~4.3.0 ~4.8.0
libuhttpmock-0.0-dev ~-0
libuhttpmock-dev - = ~-1.0-1
libui-gxmlcpp-dev ~5v5 = ~5t64
libui-utilcpp-dev ~9v5 = ~9t64
libuim-dev ~-custom2,~-scm0,~8
libuinputplus-dev .
libuio-dev - = ~2
libukui-appwidget-manager-dev - = ~0
libukui-appwidget-provider-dev - = ~0
libukui-backgroundclient-dev ~0
libukui-common-dev - ~0
libukui-datesetting-dev ~0 -
libukui-defaultprograms-dev ~0 -
libukui-desktopclient-dev ~0
libukui-fontclient-dev ~0
libukui-gsettings-dev ~0
libukui-interfaceclient-dev ~0
libukui-keyboardclient-dev ~0
libukui-log4qt-dev - ~1
libukui-marcogeneralclient-dev ~0
libukui-menu-dev ~2
libukui-mouseclient-dev ~0
libukui-network-dev ~0
libukui-powerclient-dev ~0
libukui-print-dev ~0
libukui-screensaverclient-dev ~0
libukui-sessionclient-dev ~0
libukui-subversion-dev ~0 -
libukui-sysinfo-dev ~0 -
libukui-touchpadclient-dev ~0
libukui-usersetting-dev ~0
libukui-xkbgeneralclient-dev ~0 -
libukwm-1-dev ~-0 = ~-0t64
libulfius-dev ~2.7 = ~2.7t64
libumlib-dev ~0 = -
libumockdev-dev ~0
libunac1-dev ~
libunarr-dev ~1 = -
libunbound-dev ~8
libunibilium-dev ~4
libunibreak-dev ~1 = ~6
libunicap-dev ~2
libunicap2-dev ~
libunicorn-dev - ~2 ~2t64
libunilog-dev - ~2
libuninameslist-dev ~1
libuninum-dev ~5
libunistring-dev ~2 = ~5
libunits-cpp-dev - .
libunittest++-dev ~2
libunity-dev ~9
libunivalue-dev ~0
libuniversaldetector-dev - = libgnustep-base1.31
libunshield-dev ~0
libunuran-dev - ~16 ~16t64
libunwind-13-dev ~ = -
libunwind-14-dev - ~ -
libunwind-15-dev - ~ -
libunwind-16-dev ~ = -
libunwind-17-dev - = ~t64
libunwind-18-dev - = ~
libunwind-19-dev - ~
libunwind-22-dev - = .
libunwind-dev ~8
libunwind-setjmp0-dev ~,libunwind8
libunwind8-dev ~
libupb-dev ~0 = ~0t64
libupnp-dev libixml10,~13 = libixml11t64,~17t64
libupower-glib-dev ~3
libupsclient-dev ~4 ~6 ~6t64
libupse-dev ~2
libuptimed-dev .
liburcu-dev ~6 ~8 ~8t64
liburdf-dev ~1d
liburdf-parser-plugin-dev liburdf1d
liburdfdom-dev ~-model,~-model-state,~-sensor,~-world ~-model-state3.0,~-model3.0,~-sensor3.0,~-world3.0 ~-model-state4.0,~-model4.0,~-sensor4.0,~-world4.0
liburdfdom-headers-dev .
liburfkill-glib-dev ~0
liburing-dev ~1 ~2
liburiparser-dev ~1
liburjtag-dev - ~0
liburjtag-o-dev - = ~0
libusb-1.0-0-dev ~
libusb-dev ~-0.1-4
libusb3380-dev ~-0 = ~-0t64
libusbauth-configparser-dev ~1
libusbguard-dev - ~1
libusbgx-dev - ~2 ~3
libusbmuxd-dev ~6 = ~-2.0-7
libusbredirhost-dev ~1,libusbredirparser1 = ~1t64,libusbredirparser1t64
libusbredirparser-dev ~1 = ~1t64
libusdm-dev - = libqat4,~0
libuser1-dev ~
libuserbindmount-dev ~0
libusermetricsinput-dev - ~1
libusermetricsoutput-dev - ~1
libusrsctp-dev ~1 ~2
libustr-dev ~-1.0-1 = -
libutempter-dev ~0
libutf8-locale-dev - ~0
libutf8.h-dev . = -
libutf8proc-dev ~2 = ~3
libutfcpp-dev .
libuu-dev ~0
libuv1-dev ~ = ~t64
libuvc-dev ~0
libuwac0-dev ~-0 = -
libv4l-dev ~-0,~2rds0,~convert0 = ~-0t64,~2rds0t64,~convert0t64
libv8-dev libnode72 libnode108 libnode115
libva-dev ~-drm2,~-glx2,~-wayland2,~-x11-2,~2
libvala-0.48-dev ~-0 -
libvala-0.56-dev - ~-0
libvala-dev ~-0.48-0 ~-0.56-0
libvaladoc-0.48-dev libvala-0.48-0,~-0 -
libvaladoc-0.56-dev - libvala-0.56-0,~-0
libvaladoc-dev libvala-0.48-0,~-0.48-0 libvala-0.56-0,~-0.56-0
libvalapanel-dev ~0
libvalijson-dev - libjsoncpp25,libpocoactiverecord80,libpococrypto80,libpocodata80,libpocodatamysql80,libpocodataodbc80,libpocodatapostgresql80,libpocodatasqlite80,libpocoencodings80,libpocofoundation80,libpocojson80,libpocojwt80,libpocomongodb80,libpoconet80,libpoconetssl80,libpocoredis80,libpocoutil80,libpocoxml80,libpocozip80,libqt5concurrent5,libqt5core5a,libqt5dbus5,libqt5gui5,libqt5network5,libqt5printsupport5,libqt5sql5,libqt5test5,libqt5widgets5,libqt5xml5,libyaml-cpp0.7 libjsoncpp26,libpocoactiverecord100,libpococrypto100,libpocodata100,libpocodatamysql100,libpocodataodbc100,libpocodatapostgresql100,libpocodatasqlite100,libpocoencodings100,libpocofoundation100,libpocojson100,libpocojwt100,libpocomongodb100,libpoconet100,libpoconetssl100,libpocoprometheus100,libpocoredis100,libpocoutil100,libpocoxml100,libpocozip100,libqt5concurrent5t64,libqt5core5t64,libqt5dbus5t64,libqt5gui5t64,libqt5network5t64,libqt5printsupport5t64,libqt5sql5t64,libqt5test5t64,libqt5widgets5t64,libqt5xml5t64,libyaml-cpp0.8
libvanessa-adt-dev ~1
libvanessa-logger-dev ~0
libvanessa-socket-dev ~2 = ~2t64
libvarnish-dev ~api2 ~api3
libvarnishapi-dev ~2 ~3
libvart-dev - ~2
libvbr-dev ~2
libvbz-hdf-plugin-dev - ~0 ~0t64
libvc-dev ~0
libvcdinfo-dev ~0
libvcflib-dev ~1 = ~2
libvdb-sqlite-dev ~2 -
libvde-dev ~0
libvdeplug-dev ~2 = ~2t64
libvdeslirp-dev ~0
libvdestack-dev ~0
libvdk2-dev ~-2c2 = -
libvdpau-dev ~1
libvdt-dev - ~0.4
libvecgeom-dev - ~1.2
libvectorscan-dev - ~5
libventrilo-dev ~3-0 = ~3-0t64
libverbiste-dev ~-0.1-0v5
libverto-dev ~-glib1,~-libev1,~1 = ~-glib1t64,~-libev1t64,~1t64
libvformat-dev ~0 = -
libvgdml-dev - libvecgeom1.2,~1.2
libvhdi-dev ~1
libvibes-dev - = ~0t64
libvibrant6-dev libncbi6,~b = libncbi6t64,~t64
libvidstab-dev ~1.1
libviennacl-dev ocl-icd-libopencl1
libview-dev ~2 -
libvigraimpex-dev ~11
libvips-dev ~42 = ~42t64
libvirglrenderer-dev ~1
libvirt-dev ~0
libvirt-glib-1.0-dev ~-0
libvirtualpg-dev ~0 = ~0t64
libvisa-dev ~0 - ~0
libvisio-dev ~-0.1-1
libvisp-ar-dev ~3.3,libvisp-core3.3,libvisp-io3.3 ~3.5,libvisp-core3.5,libvisp-io3.5 ~3.6t64,libvisp-core3.6t64,libvisp-io3.6t64
libvisp-blob-dev ~3.3,libvisp-core3.3 ~3.5,libvisp-core3.5 ~3.6t64,libvisp-core3.6t64
libvisp-core-dev ~3.3 ~3.5 ~3.6t64
libvisp-detection-dev libvisp-core3.3,~3.3 libvisp-core3.5,~3.5 libvisp-core3.6t64,~3.6t64
libvisp-dev ~-ar3.3,~-blob3.3,~-core3.3,~-detection3.3,~-gui3.3,~-imgproc3.3,~-io3.3,~-klt3.3,~-mbt3.3,~-me3.3,~-robot3.3,~-sensor3.3,~-tt-mi3.3,~-tt3.3,~-vision3.3,~-visual-features3.3,~-vs3.3 ~-ar3.5,~-blob3.5,~-core3.5,~-detection3.5,~-gui3.5,~-imgproc3.5,~-io3.5,~-klt3.5,~-mbt3.5,~-me3.5,~-robot3.5,~-sensor3.5,~-tt-mi3.5,~-tt3.5,~-vision3.5,~-visual-features3.5,~-vs3.5 ~-ar3.6t64,~-blob3.6t64,~-core3.6t64,~-detection3.6t64,~-dnn-tracker3.6t64,~-gui3.6t64,~-imgproc3.6t64,~-io3.6t64,~-klt3.6t64,~-mbt3.6t64,~-me3.6t64,~-robot3.6t64,~-sensor3.6t64,~-tt-mi3.6t64,~-tt3.6t64,~-vision3.6t64,~-visual-features3.6t64,~-vs3.6t64
libvisp-dnn-tracker-dev - = libvisp-core3.6t64,~3.6t64
libvisp-gui-dev libvisp-core3.3,~3.3 libvisp-core3.5,~3.5 libvisp-core3.6t64,~3.6t64
libvisp-imgproc-dev libvisp-core3.3,~3.3 libvisp-core3.5,~3.5 libvisp-core3.6t64,~3.6t64
libvisp-io-dev libvisp-core3.3,~3.3 libvisp-core3.5,~3.5 libvisp-core3.6t64,~3.6t64
libvisp-klt-dev libvisp-core3.3,~3.3 libvisp-core3.5,~3.5 libvisp-core3.6t64,~3.6t64
libvisp-mbt-dev libvisp-ar3.3,libvisp-blob3.3,libvisp-core3.3,libvisp-gui3.3,libvisp-io3.3,libvisp-klt3.3,~3.3,libvisp-me3.3,libvisp-vision3.3,libvisp-visual-features3.3 libvisp-ar3.5,libvisp-blob3.5,libvisp-core3.5,libvisp-gui3.5,libvisp-io3.5,libvisp-klt3.5,~3.5,libvisp-me3.5,libvisp-vision3.5,libvisp-visual-features3.5 libvisp-ar3.6t64,libvisp-blob3.6t64,libvisp-core3.6t64,libvisp-gui3.6t64,libvisp-io3.6t64,libvisp-klt3.6t64,~3.6t64,libvisp-me3.6t64,libvisp-vision3.6t64,libvisp-visual-features3.6t64
libvisp-me-dev libvisp-core3.3,~3.3 libvisp-core3.5,~3.5 libvisp-core3.6t64,~3.6t64
libvisp-robot-dev libvisp-core3.3,libvisp-gui3.3,libvisp-io3.3,~3.3 libvisp-core3.5,libvisp-gui3.5,libvisp-io3.5,~3.5 libvisp-core3.6t64,libvisp-gui3.6t64,libvisp-io3.6t64,~3.6t64
libvisp-sensor-dev libvisp-core3.3,~3.3 libvisp-core3.5,~3.5 libvisp-core3.6t64,~3.6t64
libvisp-tt-dev libvisp-blob3.3,libvisp-core3.3,libvisp-io3.3,libvisp-me3.3,~3.3,libvisp-vision3.3,libvisp-visual-features3.3 libvisp-blob3.5,libvisp-core3.5,libvisp-io3.5,libvisp-me3.5,~3.5,libvisp-vision3.5,libvisp-visual-features3.5 libvisp-blob3.6t64,libvisp-core3.6t64,libvisp-io3.6t64,libvisp-me3.6t64,~3.6t64,libvisp-vision3.6t64,libvisp-visual-features3.6t64
libvisp-tt-mi-dev libvisp-blob3.3,libvisp-core3.3,libvisp-io3.3,libvisp-me3.3,~3.3,libvisp-tt3.3,libvisp-vision3.3,libvisp-visual-features3.3 libvisp-blob3.5,libvisp-core3.5,libvisp-io3.5,libvisp-me3.5,~3.5,libvisp-tt3.5,libvisp-vision3.5,libvisp-visual-features3.5 libvisp-blob3.6t64,libvisp-core3.6t64,libvisp-io3.6t64,libvisp-me3.6t64,~3.6t64,libvisp-tt3.6t64,libvisp-vision3.6t64,libvisp-visual-features3.6t64
libvisp-vision-dev libvisp-blob3.3,libvisp-core3.3,libvisp-io3.3,libvisp-me3.3,~3.3,libvisp-visual-features3.3 libvisp-blob3.5,libvisp-core3.5,libvisp-io3.5,libvisp-me3.5,~3.5,libvisp-visual-features3.5 libvisp-blob3.6t64,libvisp-core3.6t64,libvisp-io3.6t64,libvisp-me3.6t64,~3.6t64,libvisp-visual-features3.6t64
libvisp-visual-features-dev libvisp-blob3.3,libvisp-core3.3,libvisp-me3.3,~3.3 libvisp-blob3.5,libvisp-core3.5,libvisp-me3.5,~3.5 libvisp-blob3.6t64,libvisp-core3.6t64,libvisp-me3.6t64,~3.6t64
libvisp-vs-dev libvisp-blob3.3,libvisp-core3.3,libvisp-gui3.3,libvisp-io3.3,libvisp-me3.3,libvisp-robot3.3,libvisp-visual-features3.3,~3.3 libvisp-blob3.5,libvisp-core3.5,libvisp-gui3.5,libvisp-io3.5,libvisp-me3.5,libvisp-robot3.5,libvisp-visual-features3.5,~3.5 libvisp-blob3.6t64,libvisp-core3.6t64,libvisp-gui3.6t64,libvisp-io3.6t64,libvisp-me3.6t64,libvisp-robot3.6t64,libvisp-visual-features3.6t64,~3.6t64
libvistaio-dev ~14
libvisual-0.4-dev ~-0
libvisualization-msgs-dev .
libvixl-dev - ~5
libvkd3d-dev ~-utils1,~1 ~-shader1,~-utils1,~1
libvkfft-dev - .
libvlc-dev ~5
libvlccore-dev ~9
libvlfeat-dev ~1 = ~1t64
libvmatch-dev .
libvmdk-dev ~1
libvmem-dev ~1 -
libvmemcache-dev ~0 -
libvmime-dev ~1 = ~1t64
libvmmalloc-dev ~1 -
libvmmlib-dev .
libvncserver-dev libvncclient1,~1
libvnlog-dev ~0
libvo-aacenc-dev ~0
libvo-amrwbenc-dev ~0
libvoikko-dev ~1
libvolatilestream-dev ~0 = ~1
libvolk-dev - = ~3.2
libvolk2-dev ~.4 ~.5 -
libvolpack-dev ~1
libvolpack1-dev ~
libvolume-key-dev ~1
libvorbis-dev ~0a,~enc2,~file3
libvorbisidec-dev ~1
libvotca-csg-dev ~6 libvotca-2022 libvotca-2024
libvotca-dev - ~-2022 ~-2024
libvotca-tools-dev ~6 libvotca-2022 libvotca-2024
libvotca-xtp-dev ~6 libvotca-2022 libvotca-2024
libvotequorum-dev libcorosync-common4,~8
libvpb-dev ~1 = -
libvpl-dev - ~2
libvpoll-dev ~0
libvpx-dev ~6 ~7 ~9
libvsapm-dev - = ~1
libvsgpt-dev - = ~1
libvshadow-dev ~1 = ~1t64
libvslvm-dev ~1 = ~1t64
libvsqlitepp-dev ~3v5
libvst3sdk-dev - = .
libvte-2.91-dev ~-0
libvte-2.91-gtk4-dev - ~-0
libvte-dev ~9 = ~9t64
libvted-3-dev libgtkd-3-0,~-0
libvterm-dev ~0
libvtk-dicom-dev libvtkdicom0.8 = libvtkdicom0.8t64
libvtk6-dev ~.3 -
libvtk6-qt-dev libvtk6.3,libvtk6.3-qt -
libvtk7-dev ~.1p -
libvtk7-qt-dev libvtk7.1p,libvtk7.1p-qt -
libvtk9-dev ~ ~.1 ~.3
libvtk9-qt-dev libvtk9,~ libvtk9.1,libvtk9.1-qt libvtk9.3,libvtk9.3-qt
libvtkgdcm-dev libgdcm3.0,~3.0 libgdcm3.0,~-9.1 libgdcm3.0t64,~-9.1t64
libvulkan-dev ~1
libvulkan-memory-allocator-dev - = .
libvulkan-volk-dev - .
libvumod-dev - = .
libwacom-dev ~2 ~9
libwaei-dev ~2 = ~2t64
libwaffle-dev ~-1-0
libwaili-dev ~1c2 = ~1t64
libwandio-dev ~1 = ~1t64
libwandio1-dev ~ = ~t64
libwannier90-dev .
libwasmedge-dev - = ~0
libwavpack-dev ~1
libwayland-dev ~-client0,~-cursor0,~-egl1,~-server0
libwayland-egl-backend-dev .
libwbclient-dev ~0
libwbclient-sssd-dev . -
libwbxml2-dev ~-0 ~-1
libwbxml2-private-dev - = libwbxml2-1
libwcat1-dev ~ = -
libwcstools-dev ~1 = ~1t64
libwebauth-dev ~12 -
libwebcam0-dev - ~
libwebkit2-sharp-4.0-cil-dev . -
libwebkit2gtk-4.0-dev libjavascriptcoregtk-4.0-18,~-37 = -
libwebkit2gtk-4.1-dev - libjavascriptcoregtk-4.1-0,~-0
libwebkitgtk-6.0-dev - libjavascriptcoregtk-6.0-1,~-4
libwebm-dev ~1
libwebp-dev ~6,~demux2,~mux3 ~7,~demux2,~mux3 libsharpyuv0,~7,~decoder3,~demux2,~mux3
libwebrtc-audio-coding-dev - = ~-1-3
libwebrtc-audio-processing-dev ~1 = ~-1-3
libwebsocketpp-dev .
libwebsockets-dev ~16 ~-evlib-ev,~-evlib-glib,~-evlib-uv,~17 ~-evlib-ev,~-evlib-glib,~-evlib-uv,~19t64
libweed-dev ~0 -
libweston-10-dev - ~-0 -
libweston-14-dev - = ~-0
libweston-9-dev ~-0 -
libwf-config-dev - ~1
libwf-touch-dev - .
libwf-utils-dev - ~0 ~0t64
libwfa2-dev - ~-0
libwgdb-dev ~0
libwhereami-dev ~0
libwibble-dev . -
libwildmagic-dev ~5
libwildmidi-dev ~2
libwim-dev ~15 = ~15t64
libwine-dev .
libwings-dev ~3,libwraster6,libwutil5
libwinpr2-dev libwinpr-tools2-2,~-2 = -
libwinpr3-dev - = libwinpr-tools3-3,~-3
libwiredtiger-dev ~0
libwireplumber-0.4-dev - ~-0 -
libwireplumber-0.5-dev - = ~-0
libwireshark-dev ~14,libwiretap11,libwsutil12 ~16,libwiretap13,libwsutil14 ~18,libwiretap15,libwsutil16
libwiretap-dev ~11 ~13 ~15
libwlroots-0.18-dev - = ~
libwlroots-dev ~6 ~10 -
libwmaker-dev ~1
libwmf-dev ~0.2-7 ~-0.2-7,~lite-0.2-7
libwnck-3-dev ~-0
libwnck-dev ~22 = -
libwnn-dev ~0 = -
libwnn6-dev ~-1
libwoff-dev ~1
libwolfssl-dev ~24 ~35 ~42t64
libworkflow-dev - = ~0t64
libwpa-client-dev .
libwpd-dev ~-0.10-10
libwpe-1.0-dev ~-1
libwpebackend-fdo-1.0-dev ~-1
libwpewebkit-1.0-dev ~-3 -
libwpewebkit-1.1-dev - ~-0 -
libwpewebkit-2.0-dev - = ~-1
libwpg-dev ~-0.3-3
libwps-dev ~-0.4-4
libwrap0-dev ~
libwraster-dev ~6
libwreport-dev ~3 = ~3t64
libwslay-dev ~1
libwsutil-dev ~12 ~14 ~16
libwtmpdb-dev - = ~0
libwv-dev ~-1.2-4 = ~-1.2-4t64
libwvstreams-dev libuniconf4.6,~4.6-base,~4.6-extras = libuniconf4.6t64,~4.6t64-base,~4.6t64-extras
libwvstreams4.6-dev libuniconf4.6,~-base,~-extras = libuniconf4.6t64,~t64-base,~t64-extras
libwxbase3.0-dev ~-0v5 -
libwxgtk-media3.0-gtk3-dev libwxbase3.0-0v5,~-0v5,libwxgtk3.0-gtk3-0v5 -
libwxgtk-media3.2-dev - libwxbase3.2-1,libwxgtk-gl3.2-1,~-1,libwxgtk3.2-1 libwxbase3.2-1t64,libwxgtk-gl3.2-1t64,~-1t64,libwxgtk3.2-1t64
libwxgtk-webview3.0-gtk3-dev libwxbase3.0-0v5,~-0v5,libwxgtk3.0-gtk3-0v5 -
libwxgtk-webview3.2-dev - libwxbase3.2-1,libwxgtk-gl3.2-1,~-1,libwxgtk3.2-1 libwxbase3.2-1t64,libwxgtk-gl3.2-1t64,~-1t64,libwxgtk3.2-1t64
libwxgtk3.0-gtk3-dev libwxbase3.0-0v5,~-0v5 -
libwxgtk3.2-dev - libwxbase3.2-1,libwxgtk-gl3.2-1,~-1 libwxbase3.2-1t64,libwxgtk-gl3.2-1t64,~-1t64
libwxsmithlib-dev ~0 = ~0t64
libwxsqlite3-3.0-dev ~-0 libwxsqlite3-3.2-0 libwxsqlite3-3.2-0t64
libwxsqlite3-3.2-dev - ~-0 ~-0t64
libwxsvg-dev ~3 = ~3t64
libwyhash-dev .
libx11-dev ~-6
libx11-xcb-dev libx11-6,~1
libx264-dev ~-160 ~-164
libx265-dev ~-192 ~-199 ~-215
libx32gcc-10-dev . -
libx32gcc-11-dev - . -
libx32gcc-12-dev - .
libx32gcc-13-dev - = .
libx32gcc-14-dev - = .
libx32gcc-9-dev . -
libx32gfortran-10-dev . -
libx32gfortran-11-dev - . -
libx32gfortran-12-dev - .
libx32gfortran-13-dev - = .
libx32gfortran-14-dev - = .
libx32gfortran-9-dev . -
libx32go-10-dev . -
libx32go-11-dev - . -
libx32go-12-dev - .
libx32go-13-dev - = .
libx32go-14-dev - = .
libx32go-9-dev . -
libx32gphobos-10-dev . -
libx32gphobos-11-dev - . -
libx32gphobos-12-dev - .
libx32gphobos-13-dev - = .
libx32gphobos-14-dev - = .
libx32gphobos-9-dev . -
libx32objc-10-dev . -
libx32objc-11-dev - . -
libx32objc-12-dev - .
libx32objc-13-dev - = .
libx32objc-14-dev - = .
libx32objc-9-dev . -
libx32stdc++-10-dev libasan6,libatomic1,libgcc-s1,libgomp1,libitm1,liblsan0,libquadmath0,libstdc++6,libtsan0,libubsan1 -
libx32stdc++-11-dev - libasan6,libtsan0 -
libx32stdc++-12-dev - libasan8,libatomic1,libgcc-s1,libgomp1,libitm1,liblsan0,libquadmath0,libstdc++6,libtsan2,libubsan1 .
libx32stdc++-13-dev - = .
libx32stdc++-14-dev - = libasan8,libatomic1,libgcc-s1,libgomp1,libhwasan0,libitm1,liblsan0,libquadmath0,libstdc++6,libtsan2,libubsan1
libx32stdc++-9-dev libasan5 -
libx52pro-dev ~0
libx86-dev ~-1
libx86emu-dev ~3
libxalan-c-dev ~112 = ~112t64
libxapian-dev ~30
libxapp-dev ~1
libxar-dev - = ~1
libxatracker-dev ~2
libxau-dev ~6
libxaw3dxft-dev ~8
libxaw3dxft8-dev ~
libxaw7-dev ~
libxbae-dev ~4m
libxbase64-dev ~-1 = -
libxbyak-dev - .
libxc-dev ~5 ~9
libxcb-composite0-dev ~,libxcb-render0,libxcb-shape0,libxcb-xfixes0,libxcb1
libxcb-cursor-dev ~0
libxcb-damage0-dev ~,libxcb-render0,libxcb-shape0,libxcb-xfixes0,libxcb1
libxcb-dpms0-dev ~,libxcb1
libxcb-dri2-0-dev ~,libxcb1
libxcb-dri3-dev ~-0,libxcb1
libxcb-errors-dev - = ~0
libxcb-ewmh-dev ~2
libxcb-glx0-dev ~,libxcb1
libxcb-icccm4-dev ~
libxcb-image0-dev ~
libxcb-imdkit-dev ~1
libxcb-keysyms1-dev ~
libxcb-present-dev ~0,libxcb-randr0,libxcb-render0,libxcb-shape0,libxcb-sync1,libxcb-xfixes0,libxcb1 = libxcb-dri3-0,~0,libxcb-randr0,libxcb-render0,libxcb-shape0,libxcb-sync1,libxcb-xfixes0,libxcb1
libxcb-randr0-dev ~,libxcb-render0,libxcb1
libxcb-record0-dev ~,libxcb1
libxcb-render-util0-dev ~
libxcb-render0-dev ~,libxcb1
libxcb-res0-dev ~,libxcb1
libxcb-screensaver0-dev ~,libxcb1
libxcb-shape0-dev ~,libxcb1
libxcb-shm0-dev ~,libxcb1
libxcb-sync-dev ~1,libxcb1
libxcb-sync0-dev libxcb-sync1,libxcb1
libxcb-util-dev ~1
libxcb-util0-dev libxcb-util1
libxcb-xf86dri0-dev ~,libxcb1
libxcb-xfixes0-dev libxcb-render0,libxcb-shape0,~,libxcb1
libxcb-xinerama0-dev ~,libxcb1
libxcb-xinput-dev libxcb-render0,libxcb-shape0,libxcb-xfixes0,~0,libxcb1
libxcb-xkb-dev ~1,libxcb1
libxcb-xrm-dev ~0
libxcb-xtest0-dev ~,libxcb1
libxcb-xv0-dev libxcb-shm0,~,libxcb1
libxcb-xvmc0-dev libxcb-shm0,libxcb-xv0,~,libxcb1
libxcb1-dev ~
libxcomp-dev ~3 = ~3t64
libxcomp3-dev ~ = ~t64
libxcomposite-dev ~1
libxcompshad-dev ~3 = ~3t64
libxcompshad3-dev ~ = ~t64
libxcursor-dev ~1
libxcvt-dev - ~0
libxdamage-dev ~1
libxdelta2-dev ~ = ~t64
libxdf-dev ~0
libxdffileio-dev ~0
libxdg-basedir-dev ~1
libxdmcp-dev ~6
libxdmf-dev ~3 = ~3t64
libxdo-dev ~3
libxdp-dev - ~1
libxeddsa-dev - ~2 ~2t64
libxen-dev ~call1,~devicemodel1,~evtchn1,~foreignmemory1,~gnttab1,~hypfs1,~misc4.14,~store3.0,~toolcore1,~toollog1 ~call1,~devicemodel1,~evtchn1,~foreignmemory1,~gnttab1,~hypfs1,~misc4.17,~store4,~toolcore1,~toollog1 ~call1,~devicemodel1,~evtchn1,~foreignmemory1,~gnttab1,~hypfs1,~misc4.20,~store4,~toolcore1,~toollog1
libxenium-dev .
libxerces-c-dev ~3.2 = ~3.2t64
libxerces-c3-dev ~.2 = ~.2t64
libxext-dev ~6
libxfce4panel-2.0-dev ~-4
libxfce4ui-2-dev ~-0
libxfce4util-dev ~7
libxfce4windowing-0-dev - = ~-0
libxfconf-0-dev ~-3
libxfixes-dev ~3
libxfont-dev ~2
libxft-dev ~2
libxft2-dev ~
libxgboost-dev ~0
libxgks-dev ~2 = ~2t64
libxi-dev ~6
libxine2-dev ~-bin
libxinerama-dev ~1
libxir-dev - ~2
libxisf-dev - = ~0
libxkbcommon-dev ~0
libxkbcommon-x11-dev ~-0,libxkbcommon0
libxkbfile-dev ~1
libxkbregistry-dev libxkbcommon0,~0
libxklavier-dev ~16
libxlsxwriter-dev - ~4 ~8
libxmhtml-dev ~1.1 = ~1.1t64
libxml++2.6-dev ~-2v5
libxml-security-c-dev ~20 = ~30
libxml2-dev ~
libxmlada-dom-dev - = ~9,libxmlada-input8,libxmlada-sax8,libxmlada-unicode8
libxmlada-dom10-dev libxmlada-dom7,libxmlada-input7,libxmlada-sax7,libxmlada-unicode7 -
libxmlada-dom12-dev - libxmlada-dom8,libxmlada-input7,libxmlada-sax7,libxmlada-unicode7 -
libxmlada-input-dev - = ~8,libxmlada-unicode8
libxmlada-input10-dev libxmlada-input7,libxmlada-unicode7 -
libxmlada-input12-dev - libxmlada-input7,libxmlada-unicode7 -
libxmlada-sax-dev - = libxmlada-input8,~8,libxmlada-unicode8
libxmlada-sax10-dev libxmlada-input7,libxmlada-sax7,libxmlada-unicode7 -
libxmlada-sax12-dev - libxmlada-input7,libxmlada-sax7,libxmlada-unicode7 -
libxmlada-schema-dev - = libxmlada-dom9,libxmlada-input8,libxmlada-sax8,~8,libxmlada-unicode8
libxmlada-schema10-dev libxmlada-dom7,libxmlada-input7,libxmlada-sax7,libxmlada-schema7,libxmlada-unicode7 -
libxmlada-schema12-dev - libxmlada-dom8,libxmlada-input7,libxmlada-sax7,libxmlada-schema7,libxmlada-unicode7 -
libxmlada-unicode-dev - = ~8
libxmlada-unicode10-dev libxmlada-unicode7 -
libxmlada-unicode12-dev - libxmlada-unicode7 -
libxmlb-dev ~1 liblzma5
libxmlbird-dev ~1 = ~1t64
libxmlezout-dev - = ~8
libxmlezout10-dev - libxmlezout7 -
libxmlezout8-dev libxmlezout7 -
libxmlrpc-c++8-dev ~v5,libxmlrpc-core-c3 = -
libxmlrpc-c++9-dev - = ~,libxmlrpc-core-c3t64,libxmlrpc-util4
libxmlrpc-core-c3-dev ~ = ~t64,libxmlrpc-util4
libxmlrpc-epi-dev ~0 = ~0t64
libxmlrpc-util-dev - = ~4
libxmlrpcpp-dev ~3d = ~3t64
libxmlsec1-dev ~,~-gcrypt,~-gnutls,~-nss,~-openssl = ~t64,~t64-gcrypt,~t64-gnutls,~t64-nss,~t64-openssl
libxmltok1-dev ~ = -
libxmltooling-dev ~10 = ~11
libxmmsclient++-dev ~4v5,libxmmsclient6 - ~4v5,libxmmsclient6
libxmmsclient++-glib-dev ~1v5,libxmmsclient++4v5,libxmmsclient-glib1,libxmmsclient6 - ~1v5,libxmmsclient++4v5,libxmmsclient-glib1,libxmmsclient6
libxmmsclient-dev ~6 - ~6
libxmmsclient-glib-dev ~1,libxmmsclient6 - ~1,libxmmsclient6
libxmp-dev ~4
libxmpi-dev ~4
libxmpi4-dev ~
libxmu-dev libx11-6,~6
libxmuu-dev libx11-6,~1
libxnee-dev ~0 = ~0t64
libxneur-dev ~
libxnnpack-dev ~0 = ~0.20241108
libxnvctrl-dev ~0
libxorg-gtest-dev . -
libxosd-dev ~2
libxpa-dev ~1
libxpertmass-dev - = ~1
libxpertmassgui-dev - = libxpertmass1,~1
libxplc0.3.13-dev ~ = ~t64
libxpm-dev ~4
libxpresent-dev ~1
libxqdbm-dev libqdbm14,~3c2 = libqdbm14t64,~3t64
libxqilla-dev ~6v5 -
libxrandr-dev ~2
libxrdesktop-dev ~-0.15-0 = -
libxrender-dev ~1
libxres-dev ~1
libxrl-dev - ~11
libxrootd-client-dev libxrdapputils2,libxrdcl3,libxrdcrypto2,libxrdcryptolite2,libxrdffs3,libxrdposix3,libxrdutils3,libxrdxml3 = libxrdapputils2t64,libxrdcl3t64,libxrdcrypto2t64,libxrdcryptolite2t64,libxrdffs3t64,libxrdposix3t64,libxrdutils3t64,libxrdxml3t64
libxrootd-dev libxrdapputils2,libxrdcrypto2,libxrdcryptolite2,libxrdutils3,libxrdxml3 = libxrdapputils2t64,libxrdcrypto2t64,libxrdcryptolite2t64,libxrdutils3t64,libxrdxml3t64
libxrootd-private-dev libxrdapputils2,libxrdcl3,libxrdcrypto2,libxrdcryptolite2,libxrdffs3,libxrdhttputils2,libxrdposix3,libxrdserver3,libxrdssilib2,libxrdssishmap2,libxrdutils3,libxrdxml3 = libxrdapputils2t64,libxrdcl3t64,libxrdcrypto2t64,libxrdcryptolite2t64,libxrdec1t64,libxrdffs3t64,libxrdhttputils2t64,libxrdposix3t64,libxrdserver3t64,libxrdssilib2t64,libxrdssishmap2t64,libxrdutils3t64,libxrdxml3t64
libxrootd-server-dev libxrdapputils2,libxrdcl3,libxrdcrypto2,libxrdcryptolite2,libxrdffs3,libxrdhttputils2,libxrdposix3,libxrdserver3,libxrdutils3,libxrdxml3 = libxrdapputils2t64,libxrdcl3t64,libxrdcrypto2t64,libxrdcryptolite2t64,libxrdffs3t64,libxrdhttputils2t64,libxrdposix3t64,libxrdserver3t64,libxrdutils3t64,libxrdxml3t64
libxrt-dev - ~1
libxsettings-client-dev ~0
libxsettings-dev ~0
libxshmfence-dev ~1
libxsimd-dev - .
libxslt-dev ~1.1
libxslt1-dev ~.1
libxsmm-dev - .
libxss-dev ~1
libxstrp4-camlp4-dev .
libxt-dev ~6 = ~6t64
libxtables-dev ~12
libxtb-dev - ~6
libxtensor-blas-dev - libopenblas0,libopenblas0-pthread
libxtensor-dev - .
libxtrx-dev ~0
libxtrxdsp-dev ~0
libxtrxll-dev ~0 = ~0t64
libxtst-dev ~6
libxv-dev ~1
libxvidcore-dev ~4
libxvmc-dev ~1
libxwiimote-dev ~2 = ~2t64
libxxf86dga-dev ~1
libxxf86vm-dev ~1
libxxhash-dev ~0
libxxsds-dynamic-dev .
libxy-dev ~3v5 = ~3t64
libyadifa-dev .
libyajl-dev ~2
libyami-dev ~1 -
libyaml-cpp-dev ~0.6 ~0.7 ~0.8
libyaml-dev ~-0-2
libyang-cpp-dev ~1,libyang1 -
libyang-dev ~1 - ~3
libyang2-dev - ~ -
libyangrpc-dev ~2,libyuma2 = ~2t64,libyuma2t64
libyara-dev ~4 ~9 ~10
libyaramod-dev ~0 = -
libyascreen-dev ~0
libyaz-dev ~5
libyaz4-dev libyaz5 = -
libycadgraywolf-dev ~1 = -
libyder-dev ~2.0 = ~2.0t64
libyelp-dev ~0
libygl4-dev ~ = -
libykclient-dev ~3
libykhsmauth-dev - = ~2
libykpers-1-dev ~-1
libykpiv-dev ~2
libytnef-dev ~0
libytnef0-dev ~
libyubihsm-dev - = ~2
libyubikey-dev ~0
libyuma-dev ~2 = ~2t64
libyuv-dev - ~0
libyyjson-dev - = ~0
libz-dev zlib1g
libz-mingw-w64-dev .
libz3-dev ~-4
libz80ex-dev ~1
libzadc-dev ~4
libzapojit-dev ~-0.0-0 -
libzarchive-dev - ~0.1
libzbar-dev ~0 = ~0t64
libzbargtk-dev libzbar0,~0 = libzbar0t64,~0t64
libzbarqt-dev libzbar0,~0 = libzbar0t64,~0t64
libzbd-dev ~1 ~2 ~2t64
libzc-dev ~6
libzck-dev ~1
libzdb-dev ~11 = ~16
libze-dev - ~1
libzeep-dev ~5 ~5.1
libzeitgeist-2.0-dev ~-0
libzeitgeist-cil-dev . = -
libzen-dev ~0v5 = ~0t64
libzephyr-dev ~4
libzerg-dev ~0
libzerg0-dev ~
libzeroc-ice-dev ~3.7 = ~3.7t64
libzfp-dev - ~1 ~1t64
libzhuyin-dev ~13 ~15
libzia-dev ~ = -
libzim-dev ~6 ~8 ~9
libzimg-dev - ~2
libzinnia-dev ~0
libzint-dev ~2.9 ~2.11 ~2.15
libzip-dev ~4 = ~5
libzipios++-dev ~0v5
libzita-alsa-pcmi-dev ~0 = ~0t64
libzita-convolver-dev ~4
libzita-resampler-dev ~1
libzix-dev - = ~-0-0
libzlcore-dev ~0.13 = ~0.13t64
libzlog-dev - = ~1
libzltext-dev ~0.13 = ~0.13t64
libzmat-dev - ~1
libzmat1-dev ~ -
libzmf-dev ~-0.0-0
libzmq3-dev libzmq5
libzmq5-dev ~
libzn-poly-dev ~-0.9
libznz-dev ~3
libzookeeper-mt-dev ~2
libzookeeper-st-dev ~2
libzopfli-dev ~1
libzorpll-7.0-4-dev ~ -
libzorpll-dev ~-7.0-4 -
libzstd-dev ~1
libzt-dev ~1
libzthread-dev ~-2.3-2 = ~-2.3-2t64
libzug-dev - = .
libzulucrypt-dev ~1.2.0 -
libzulucrypt-exe-dev ~1.2.0 -
libzulucryptpluginmanager-dev ~1.0.0 -
libzvbi-dev ~0 = ~0t64
libzxcvbn-dev ~0
libzxing-dev - ~2 ~3
libzxingcore-dev ~1 libzxing2 -
libzycore-dev - ~1.4 ~1.5
libzydis-dev - ~4.0 ~4.1
libzypp-dev ~1722 = ~1735
libzzip-dev ~-0-13 = ~-0-13t64
linux-bpf-dev - = .
linux-libc-dev .
linuxcnc-uspace-dev - ~
lldpad-dev ~
llhttp-dev - . -
llvm-11-dev libclang-cpp11,libllvm11 -
llvm-13-dev libclang-cpp13,libllvm13 = -
llvm-14-dev - libclang-cpp14,libllvm14 -
llvm-15-dev - libclang-cpp15,libllvm15 -
llvm-16-dev libclang-cpp16,libllvm16 = -
llvm-17-dev - = libclang-cpp17t64,libllvm17t64
llvm-18-dev - = libclang-cpp18,libllvm18
llvm-19-dev - libclang-cpp19,libllvm19
llvm-22-dev - = libclang-cpp22,libllvm22
llvm-9-dev libclang-cpp9,libllvm9 -
llvm-dev libclang-cpp11,libllvm11 libclang-cpp14,libllvm14 libclang-cpp19,libllvm19
lomiri-keyboard-dev - = .
lttoolbox-dev liblttoolbox3-3.5-1 liblttoolbox3
lua-bit32-dev ~
lua-bitop-dev ~
lua-cjson-dev ~
lua-cmsgpack-dev - = ~
lua-compat53-dev ~
lua-cqueues-dev ~
lua-curl-dev ~
lua-curses-dev ~
lua-cyrussasl-dev ~
lua-dbi-mysql-dev ~
lua-dbi-postgresql-dev ~
lua-dbi-sqlite3-dev ~
lua-discount-dev .
lua-event-dev ~
lua-expat-dev ~
lua-filesystem-dev ~
lua-geoip-dev ~
lua-iconv-dev ~
lua-inotify-dev ~
lua-ldap-dev ~
lua-leg-dev .
lua-lemock-dev .
lua-lgi-dev ~
lua-lpeg-dev ~
lua-lpty-dev ~
lua-lsqlite3-dev - = ~
lua-luaossl-dev ~
lua-luv-dev ~
lua-md5-dev ~
lua-nvim-dev ~ = -
lua-penlight-dev .
lua-posix-dev ~
lua-psl-dev - = ~
lua-readline-dev ~
lua-redis-dev .
lua-rex-gnu-dev ~
lua-rex-onig-dev ~
lua-rex-pcre-dev ~ -
lua-rex-pcre2-dev - ~
lua-rex-posix-dev ~
lua-rex-tre-dev ~
lua-rings-dev ~
lua-rrd-dev ~
lua-sec-dev ~
lua-socket-dev ~
lua-sql-mysql-dev ~
lua-sql-odbc-dev ~
lua-sql-postgres-dev ~
lua-sql-sqlite3-dev ~
lua-struct-dev - = ~
lua-svn-dev ~
lua-system-dev ~
lua-systemd-dev ~
lua-term-dev ~
lua-unbound-dev ~
lua-uri-dev .
lua-wsapi-fcgi-dev ~ = -
lua-yaml-dev ~
lua-zip-dev ~
lua-zlib-dev ~
lua5.1-bit32-dev lua-bit32
lua5.1-bitop-dev lua-bitop
lua5.1-cjson-dev lua-cjson
lua5.1-cmsgpack-dev - = lua-cmsgpack
lua5.1-compat53-dev lua-compat53
lua5.1-cqueues-dev lua-cqueues
lua5.1-curl-dev lua-curl
lua5.1-curses-dev lua-curses
lua5.1-cyrussasl-dev lua-cyrussasl
lua5.1-dbi-mysql-dev lua-dbi-mysql
lua5.1-dbi-postgresql-dev lua-dbi-postgresql
lua5.1-dbi-sqlite3-dev lua-dbi-sqlite3
lua5.1-discount-dev .
lua5.1-event-dev lua-event
lua5.1-expat-dev lua-expat
lua5.1-filesystem-dev lua-filesystem
lua5.1-geoip-dev lua-geoip
lua5.1-iconv-dev lua-iconv
lua5.1-inotify-dev lua-inotify
lua5.1-ldap-dev lua-ldap
lua5.1-leg-dev .
lua5.1-lemock-dev .
lua5.1-lgi-dev lua-lgi
lua5.1-lpeg-dev lua-lpeg
lua5.1-lpty-dev lua-lpty
lua5.1-lsqlite3-dev - = lua-lsqlite3
lua5.1-luaossl-dev lua-luaossl
lua5.1-luv-dev lua-luv
lua5.1-md5-dev lua-md5
lua5.1-nvim-dev lua-nvim = -
lua5.1-penlight-dev .
lua5.1-policy-dev liblua5.1-0 -
lua5.1-posix-dev lua-posix
lua5.1-psl-dev - = lua-psl
lua5.1-readline-dev lua-readline
lua5.1-redis-dev .
lua5.1-rex-gnu-dev lua-rex-gnu
lua5.1-rex-onig-dev lua-rex-onig
lua5.1-rex-pcre-dev lua-rex-pcre -
lua5.1-rex-pcre2-dev - lua-rex-pcre2
lua5.1-rex-posix-dev lua-rex-posix
lua5.1-rex-tre-dev lua-rex-tre
lua5.1-rings-dev lua-rings
lua5.1-rrd-dev lua-rrd
lua5.1-sec-dev lua-sec
lua5.1-socket-dev lua-socket
lua5.1-sql-mysql-dev lua-sql-mysql
lua5.1-sql-odbc-dev lua-sql-odbc
lua5.1-sql-postgres-dev lua-sql-postgres
lua5.1-sql-sqlite3-dev lua-sql-sqlite3
lua5.1-struct-dev - = lua-struct
lua5.1-svn-dev lua-svn
lua5.1-system-dev lua-system
lua5.1-systemd-dev lua-systemd
lua5.1-term-dev lua-term
lua5.1-unbound-dev lua-unbound
lua5.1-uri-dev .
lua5.1-wsapi-fcgi-dev lua-wsapi-fcgi = -
lua5.1-yaml-dev lua-yaml
lua5.1-zip-dev lua-zip
lua5.1-zlib-dev lua-zlib
lua5.2-bitop-dev lua-bitop
lua5.2-cjson-dev lua-cjson
lua5.2-cmsgpack-dev - = lua-cmsgpack
lua5.2-compat53-dev lua-compat53
lua5.2-cqueues-dev lua-cqueues
lua5.2-curl-dev lua-curl
lua5.2-curses-dev lua-curses
lua5.2-cyrussasl-dev lua-cyrussasl
lua5.2-dbi-mysql-dev lua-dbi-mysql
lua5.2-dbi-postgresql-dev lua-dbi-postgresql
lua5.2-dbi-sqlite3-dev lua-dbi-sqlite3
lua5.2-discount-dev .
lua5.2-event-dev lua-event
lua5.2-expat-dev lua-expat
lua5.2-filesystem-dev lua-filesystem
lua5.2-geoip-dev - lua-geoip
lua5.2-iconv-dev lua-iconv
lua5.2-inotify-dev lua-inotify
lua5.2-ldap-dev lua-ldap
lua5.2-lgi-dev lua-lgi
lua5.2-lpeg-dev lua-lpeg
lua5.2-lpty-dev lua-lpty
lua5.2-lsqlite3-dev - = lua-lsqlite3
lua5.2-luaossl-dev lua-luaossl
lua5.2-luv-dev lua-luv
lua5.2-md5-dev lua-md5
lua5.2-nvim-dev lua-nvim = -
lua5.2-penlight-dev .
lua5.2-posix-dev lua-posix
lua5.2-psl-dev - = lua-psl
lua5.2-readline-dev lua-readline
lua5.2-redis-dev .
lua5.2-rex-gnu-dev lua-rex-gnu
lua5.2-rex-onig-dev lua-rex-onig
lua5.2-rex-pcre-dev lua-rex-pcre -
lua5.2-rex-pcre2-dev - lua-rex-pcre2
lua5.2-rex-posix-dev lua-rex-posix
lua5.2-rex-tre-dev lua-rex-tre
lua5.2-rings-dev lua-rings
lua5.2-rrd-dev lua-rrd
lua5.2-sec-dev lua-sec
lua5.2-socket-dev lua-socket
lua5.2-sql-mysql-dev lua-sql-mysql
lua5.2-sql-odbc-dev lua-sql-odbc
lua5.2-sql-postgres-dev lua-sql-postgres
lua5.2-sql-sqlite3-dev lua-sql-sqlite3
lua5.2-struct-dev - = lua-struct
lua5.2-system-dev lua-system
lua5.2-systemd-dev lua-systemd
lua5.2-term-dev lua-term
lua5.2-unbound-dev lua-unbound
lua5.2-uri-dev .
lua5.2-wsapi-fcgi-dev lua-wsapi-fcgi = -
lua5.2-yaml-dev lua-yaml
lua5.2-zlib-dev lua-zlib
lua5.3-bitop-dev - lua-bitop
lua5.3-cjson-dev - lua-cjson
lua5.3-cmsgpack-dev - = lua-cmsgpack
lua5.3-cqueues-dev lua-cqueues
lua5.3-curses-dev lua-curses
lua5.3-cyrussasl-dev lua-cyrussasl
lua5.3-dbi-mysql-dev lua-dbi-mysql
lua5.3-dbi-postgresql-dev lua-dbi-postgresql
lua5.3-dbi-sqlite3-dev lua-dbi-sqlite3
lua5.3-event-dev lua-event
lua5.3-expat-dev lua-expat
lua5.3-filesystem-dev lua-filesystem
lua5.3-geoip-dev - lua-geoip
lua5.3-iconv-dev lua-iconv
lua5.3-inotify-dev lua-inotify
lua5.3-ldap-dev lua-ldap
lua5.3-lgi-dev lua-lgi
lua5.3-lpeg-dev lua-lpeg
lua5.3-lsqlite3-dev - = lua-lsqlite3
lua5.3-luaossl-dev lua-luaossl
lua5.3-luv-dev lua-luv
lua5.3-nvim-dev lua-nvim = -
lua5.3-penlight-dev .
lua5.3-posix-dev lua-posix
lua5.3-psl-dev - = lua-psl
lua5.3-readline-dev lua-readline
lua5.3-redis-dev .
lua5.3-rex-gnu-dev - lua-rex-gnu
lua5.3-rex-onig-dev - lua-rex-onig
lua5.3-rex-pcre2-dev - lua-rex-pcre2
lua5.3-rex-posix-dev - lua-rex-posix
lua5.3-rex-tre-dev - lua-rex-tre
lua5.3-rrd-dev lua-rrd
lua5.3-sec-dev lua-sec
lua5.3-socket-dev lua-socket
lua5.3-sql-mysql-dev lua-sql-mysql
lua5.3-sql-odbc-dev lua-sql-odbc
lua5.3-sql-postgres-dev lua-sql-postgres
lua5.3-sql-sqlite3-dev lua-sql-sqlite3
lua5.3-struct-dev - = lua-struct
lua5.3-system-dev lua-system
lua5.3-systemd-dev lua-systemd
lua5.3-term-dev lua-term
lua5.3-unbound-dev lua-unbound
lua5.3-yaml-dev lua-yaml
lua5.3-zlib-dev lua-zlib
lua5.4-bitop-dev - lua-bitop
lua5.4-cjson-dev - lua-cjson
lua5.4-cmsgpack-dev - = lua-cmsgpack
lua5.4-cqueues-dev lua-cqueues
lua5.4-cyrussasl-dev lua-cyrussasl
lua5.4-dbi-mysql-dev - lua-dbi-mysql
lua5.4-dbi-postgresql-dev - lua-dbi-postgresql
lua5.4-dbi-sqlite3-dev - lua-dbi-sqlite3
lua5.4-event-dev - lua-event
lua5.4-expat-dev - lua-expat
lua5.4-filesystem-dev lua-filesystem
lua5.4-geoip-dev - lua-geoip
lua5.4-ldap-dev - lua-ldap
lua5.4-lpeg-dev - lua-lpeg
lua5.4-lsqlite3-dev - = lua-lsqlite3
lua5.4-luaossl-dev - lua-luaossl
lua5.4-luv-dev - lua-luv
lua5.4-penlight-dev - .
lua5.4-posix-dev - = lua-posix
lua5.4-psl-dev - = lua-psl
lua5.4-readline-dev lua-readline
lua5.4-rex-gnu-dev - lua-rex-gnu
lua5.4-rex-onig-dev - lua-rex-onig
lua5.4-rex-pcre2-dev - lua-rex-pcre2
lua5.4-rex-posix-dev - lua-rex-posix
lua5.4-rex-tre-dev - lua-rex-tre
lua5.4-sec-dev - lua-sec
lua5.4-socket-dev - lua-socket
lua5.4-sql-mysql-dev - lua-sql-mysql
lua5.4-sql-odbc-dev - lua-sql-odbc
lua5.4-sql-postgres-dev - lua-sql-postgres
lua5.4-sql-sqlite3-dev - lua-sql-sqlite3
lua5.4-struct-dev - = lua-struct
lua5.4-system-dev - lua-system
lua5.4-term-dev - lua-term
lua5.4-unbound-dev lua-unbound
lua5.4-yaml-dev - lua-yaml
lua5.4-zlib-dev lua-zlib
lv2-dev .
lxc-dev liblxc1 = liblxc1t64
lxhotkey-dev libfm-extra4,libfm4 = libfm-extra4t64,libfm4t64
lxpanel-dev libfm-extra4,libfm-gtk4,libfm4,libgtk2.0-0 = libfm-extra4t64,libfm-gtk3-4t64,libfm4t64
lzma-dev zlib1g = -
mailio-dev - = libmailio1
maliit-framework-dev - .
manpages-cs-dev - .
manpages-da-dev - .
manpages-de-dev .
manpages-dev .
manpages-es-dev .
manpages-fr-dev .
manpages-it-dev .
manpages-ja-dev .
manpages-ko-dev - = .
manpages-nl-dev .
manpages-pl-dev .
manpages-pt-br-dev - .
manpages-pt-dev . = -
manpages-ro-dev - = .
manpages-ru-dev - .
manpages-uk-dev - .
mate-settings-daemon-dev libdbus-1-3,libdbus-glib-1-2,libglib2.0-0 = libdbus-1-3,libdbus-glib-1-2,libgirepository-2.0-0,libglib2.0-0t64
matlab-support-dev .
mdbtools-dev libmdb3,libmdbsql3 = libmdb3t64,libmdbsql3t64
med-bio-dev .
med-imaging-dev .
mesa-common-dev libdrm-amdgpu1,libdrm-intel1,libdrm-nouveau2,libdrm-radeon1,libdrm2,libgl1,libglx0,libx11-6
mesag-widgets-dev libglw1-mesa = libglw1t64-mesa
messagelib-dev - = libkpim6messagecomposer6,libkpim6messagecore6,libkpim6messagelist6,libkpim6messageviewer6,libkpim6mimetreeparser6,libkpim6templateparser6,libkpim6webengineviewer6
mffm-fftw-dev ~1
mingw-w64-i686-dev .
mingw-w64-ucrt64-dev - = .
mingw-w64-x86-64-dev .
minpack-dev libminpack1
mir-client-platform-mesa-dev libmirclient9,libmircommon7,libmircookie2,libmircore1 -
mir-renderer-gl-dev .
mirtest-dev libmircommon7,libmircore1,libmirplatform18,libmirserver53 libmircommon9,libmircore2,libmirplatform24,libmirserver58 libmircommon11,libmircore2t64,libmirplatform30,libmirserver63
moarvm-dev libffi7,libtommath1,libuv1 libffi8,libtommath1,libuv1 libffi8,libtommath1,libuv1t64
modemmanager-dev .
modemmanager-qt-dev libkf5modemmanagerqt6
moonshot-trust-router-dev libtr-tid2 = -
moonshot-ui-dev libmoonshot1 = -
mosquitto-dev .
mpb-dev .
mpi-default-dev libopenmpi3 = libopenmpi40
muroard-dev libmuroard3 -
musl-dev .
nanobind-dev - = .
nas-dev libaudio2
nbdkit-plugin-dev .
ncbi-tools-dev libncbi6 = libncbi6t64
ncurses-dev libncurses6,libncursesw6,libtinfo6
neko-dev libneko2
netpbm-dev - libnetpbm11 libnetpbm11t64
nettle-dev libhogweed6,libnettle8 = libhogweed6t64,libnettle8t64
network-manager-dev .
neurodebian-dev .
neuron-dev ~ libmeschach1.2,libopenmpi3,libreadline8 libmeschach1.2,libopenmpi40,libreadline8t64,libx11-6,libxcomposite1,libxext6,zlib1g
nginx-dev - libexpat1,libgd3,libgeoip1,libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libperl5.36,libssl3,libxslt1.1,zlib1g libexpat1,libgd3,libgeoip1t64,libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libperl5.40,libssl3t64,libxslt1.1,zlib1g
ngspice-dev tclspice
nim-d3-dev . = -
nim-docopt-dev . = -
nim-hts-dev . = -
nim-kexpr-dev . = -
nim-lapper-dev . = -
nim-regex-dev . = -
nim-unicodedb-dev . = -
nim-unicodeplus-dev . = -
nlinline-dev .
nlohmann-json3-dev .
nordugrid-arc-dev libarccommon3v5 = libarccommon4
notion-dev libsm6,libx11-6
nsf-dev .
ntfs-3g-dev libntfs-3g883 libntfs-3g89 libntfs-3g89t64
nx-x11proto-composite-dev .
nx-x11proto-core-dev .
nx-x11proto-damage-dev .
nx-x11proto-randr-dev .
nx-x11proto-render-dev .
nx-x11proto-scrnsaver-dev .
nx-x11proto-xext-dev .
nx-x11proto-xfixes-dev .
nx-x11proto-xinerama-dev .
ocfs2-tools-dev .
ocl-icd-dev .
ocl-icd-opencl-dev ocl-icd-libopencl1
octave-dev - libblas3,libegl1,libfftw3-double3,libfftw3-long3,libfftw3-quad3,libfftw3-single3,libgl1,libgles1,libgles2,libglvnd0,libglx0,libhdf5-103-1,libhdf5-cpp-103-1,libhdf5-fortran-102,libhdf5-hl-100,libhdf5-hl-cpp-100,libhdf5-hl-fortran-100,liblapack3,libncurses6,libncursesw6,libopengl0,libreadline8,libtinfo6 libblas3,libfftw3-double3,libfftw3-long3,libfftw3-quad3,libfftw3-single3,libgl1,libglx0,libhdf5-310,libhdf5-cpp-310,libhdf5-fortran-310,libhdf5-hl-310,libhdf5-hl-cpp-310,libhdf5-hl-fortran-310,liblapack3,libncurses6,libncursesw6,libreadline8t64,libtinfo6
ofono-dev libdbus-1-3,libglib2.0-0 = libdbus-1-3,libgirepository-2.0-0,libglib2.0-0t64
okteta-dev libkasten4controllers0,libkasten4core0,libkasten4gui0,libkasten4okteta2controllers0,libkasten4okteta2core0,libkasten4okteta2gui0,libokteta3core0,libokteta3gui0
okular-dev libokular5core9 libokular5core10 libokular6core3
open-vm-tools-dev ~
openbox-dev libobrender32v5,libobt2v5
openbsc-dev . -
opencl-dev ocl-icd-libopencl1
opencollada-dev libpcre16-3,libpcre3,libpcre32-3,libpcrecpp0v5,libxml2 = -
opensta-dev .
opentelemetry-cpp-dev - = ~
openvswitch-dev ~-common -
orthanc-dev .
osmo-libasn1c-dev ~1 = ~1t64
osmocom-dahdi-linux-dev - = .
pacemaker-dev libcib27,libcrmcluster29,libcrmcommon34,libcrmservice28,liblrmd28,libpacemaker1,libpe-rules26,libpe-status28,libstonithd26 = libcib54,libcrmcluster53,libcrmcommon68,libcrmservice53,liblrmd52,libpacemaker30,libpe-rules51,libpe-status56,libstonithd56
packaging-dev . = -
pan-control-systems-dev - .
pan-data-reduction-frameworks-dev - libmgl-fltk8,libmgl-glut8,libmgl-mpi8,libmgl-qt5-8,libmgl-wnd8,libmgl-wx8,libmgl8,libnexus1 libmgl-fltk8t64,libmgl-glut8t64,libmgl-mpi8t64,libmgl-qt5-8t64,libmgl-wnd8t64,libmgl-wx8t64,libmgl8t64,libnexus1
paraview-dev ~
parole-dev libglib2.0-0,libgtk-3-0,libxfce4util7 = libgirepository-2.0-0,libglib2.0-0t64,libgtk-3-0t64,libxfce4util7
parser3-dev .
pd-flext-dev libflext-pd0
pdqsort-dev .
perl-xs-dev libperl5.32 libperl5.36 libperl5.40
persistent-cache-cpp-dev - libleveldb1d
petsc-dev libpetsc-real3.14 libamd2,libblas3,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,liblapack3,libldl2,libmongoose2,libpetsc-real3.18,libptscotch-7.0,librbio2,libscalapack-openmpi2.2,libscotch-7.0,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1 libamd3,libblas3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,liblapack3,libldl3,libparu1,libpetsc-real3.22,libptscotch-7.0,librbio4,libscalapack-openmpi2.2,libscotch-7.0,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1
petsc64-dev libpetsc64-real3.14 libamd2,libblas3,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,liblapack3,libldl2,libmongoose2,libpetsc64-real3.18,libptscotch-7.0,librbio2,libscalapack-openmpi2.2,libscotch-7.0,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1 libamd3,libblas3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,liblapack3,libldl3,libparu1,libpetsc64-real3.22,libptscotch-7.0,librbio4,libscalapack-openmpi2.2,libscotch-7.0,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1
phosh-dev - .
php-all-dev libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix2,libssl1.1 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-amqp-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-apcu-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-ast-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-dev libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix2,libssl1.1 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-ds-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-excimer-all-dev - = libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-gearman-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-gmagick-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-gnupg-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-http-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-igbinary-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-imagick-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-inotify-all-dev - = libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-libvirt-php-all-dev - .
php-mailparse-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-maxminddb-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-mcrypt-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-memcache-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-memcached-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-mongodb-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-msgpack-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-oauth-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-pcov-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-pinba-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 -
php-pq-all-dev - = libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-ps-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-psr-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-raphf-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-raphf-dev . -
php-redis-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-rrd-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-smbclient-all-dev - = libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-solr-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-ssh2-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-stomp-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-tideways-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 -
php-uopz-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-uploadprogress-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-uuid-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-xdebug-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-xmlrpc-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-yac-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-yaml-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-zmq-all-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php-zstd-all-dev - = libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
php7.4-dev libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix2,libssl1.1 -
php8.2-dev - libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 -
php8.4-dev - = libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
picojson-dev - .
pidgin-dev libpurple0 = libpurple0t64
pike8.0-dev .
pinball-dev .
pktools-dev libalgorithms1,libbase1,libfileclasses1,libimageclasses1 = libalgorithms1t64,libbase1t64,libfileclasses1t64,libimageclasses1t64
planner-dev libglib2.0-0,libgsf-1-114,libxml2 -
plasma-desktop-dev .
plasma-workspace-dev libcolorcorrect5,libkfontinst5,libkfontinstui5,libkworkspace5-5,libnotificationmanager1,libplasma-geolocation-interface5,libtaskmanager6abi1,libweather-ion7 = libbatterycontrol6,libcolorcorrect6,libkfontinst6,libkfontinstui6,libklipper6,libkworkspace6-6,libnotificationmanager1,libtaskmanager6,libweather-ion7
plib1.8.4-dev libplib1 -
plplot-tcl-dev libplplot17,~
pluginlib-dev libboost-filesystem1.74.0,libboost-system1.74.0,libclass-loader1d,librosconsole3d,libroslib0d,libtinyxml2-8 libament-index-cpp0d,libclass-loader3d,libroslib0d,libtinyxml2-9 libament-index-cpp0d,libclass-loader3d,libroslib0d,libtinyxml2-11
pluma-dev .
policycoreutils-dev .
portaudio19-dev libportaudio2,libportaudiocpp0
postgresql-common-dev - = .
powerdevil-dev libpowerdevilcore2,libpowerdevilui5,~ = libpowerdevilcore2
ppl-dev libppl-c4,libppl14
ppp-dev .
prayer-templates-dev . -
proftpd-dev libacl1,libpcre16-3,libpcre3,libpcre32-3,libpcrecpp0v5,libssl1.1 libacl1,libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3 libacl1,libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64
prometheus-cpp-dev - libprometheus-cpp-core1.0,libprometheus-cpp-pull1.0,libprometheus-cpp-push1.0
psi-plus-plugins-dev - = libqt5concurrent5t64,libqt5core5t64,libqt5dbus5t64,libqt5gui5t64,libqt5network5t64,libqt5printsupport5t64,libqt5sql5t64,libqt5test5t64,libqt5widgets5t64,libqt5xml5t64
pslib-dev ~1
publib-dev .
puredata-dev .
pvm-dev libpvm3 = -
pxlib-dev ~1
py3c-dev libpython3.9 libpython3.11 libpython3.13
pybind11-dev . = libpython3.13
pybind11-json-dev libpython3.9 libpython3.11 libpython3.13
pypy-dev ~ -
pypy3-dev ~
pyqt5-dev .
pyqt5.qsci-dev .
pyqt5chart-dev .
pyqt6-charts-dev - .
pyqt6-dev - .
pyqt6-webengine-dev - .
pyqt6.qsci-dev - .
python-all-dev libpython2.7 -
python-apt-dev libapt-pkg6.0 = libapt-pkg7.0
python-dbus-dev libdbus-1-3
python-dev libpython2.7 -
python-gi-dev libffi7,libglib2.0-0 libffi8,libglib2.0-0 libffi8,libgirepository-2.0-0,libglib2.0-0t64
python-greenlet-dev .
python2-dev libpython2.7 -
python2.7-dev libpython2.7 -
python3-all-dev libpython3.9 libpython3.11 libpython3.13
python3-cairo-dev .
python3-cxx-dev libpython3.9 libpython3.11 libpython3.13
python3-dev libpython3.9 libpython3.11 libpython3.13
python3-halide19-dev - = libhalide19-0
python3-ldb-dev libldb2,~ = -
python3-numpy-dev .
python3-sip-dev libpython3.9 libpython3.11 -
python3-talloc-dev ~ = -
python3.11-dev - libpython3.11 -
python3.13-dev - = libpython3.13
python3.9-dev libpython3.9 -
qbs-dev libqbscore1.18 libqbscore1.24,libqbsscriptengine1.24 libqbscore2.6
qcoro-qt5-dev - libqcoro5core0,libqcoro5dbus0,libqcoro5network0,libqcoro5qml0,libqcoro5quick0,libqcoro5websockets0 libqcoro5core0t64,libqcoro5dbus0t64,libqcoro5network0t64,libqcoro5qml0t64,libqcoro5quick0t64,libqcoro5websockets0t64
qcoro-qt6-dev - libqcoro6core0,libqcoro6dbus0,libqcoro6network0,libqcoro6qml0,libqcoro6quick0,libqcoro6websockets0 libqcoro6core0t64,libqcoro6dbus0t64,libqcoro6network0t64,libqcoro6qml0t64,libqcoro6quick0t64,libqcoro6websockets0t64
qgis-dev libqgis-3d3.10.14,libqgis-analysis3.10.14,libqgis-app3.10.14,libqgis-core3.10.14,libqgis-gui3.10.14,libqgis-native3.10.14,libqgis-server3.10.14,libqgisgrass7-3.10.14,libqgispython3.10.14 libqgis-3d3.22.16,libqgis-analysis3.22.16,libqgis-app3.22.16,libqgis-core3.22.16,libqgis-gui3.22.16,libqgis-native3.22.16,libqgis-server3.22.16,libqgisgrass8-3.22.16,libqgispython3.22.16 libqgis-3d3.40.6,libqgis-analysis3.40.6,libqgis-app3.40.6,libqgis-core3.40.6,libqgis-gui3.40.6,libqgis-native3.40.6,libqgis-server3.40.6,libqgisgrass8-3.40.6,libqgispython3.40.6
qt3d5-dev libqt53danimation5,libqt53dcore5,libqt53dextras5,libqt53dinput5,libqt53dlogic5,libqt53dquick5,libqt53dquickanimation5,libqt53dquickextras5,libqt53dquickinput5,libqt53dquickrender5,libqt53dquickscene2d5,libqt53drender5
qt5keychain-dev libqt5keychain1
qt5qevercloud-dev libqt5qevercloud3 -
qt6-3d-dev - libqt63danimation6,libqt63dcore6,libqt63dextras6,libqt63dinput6,libqt63dlogic6,libqt63dquick6,libqt63dquickanimation6,libqt63dquickextras6,libqt63dquickinput6,libqt63dquickrender6,libqt63dquickscene2d6,libqt63drender6 libqt63danimation6,libqt63dcore6,libqt63dextras6,libqt63dinput6,libqt63dlogic6,libqt63dquick6,libqt63dquickextras6,libqt63dquickscene2d6,libqt63dquickscene3d6,libqt63drender6,qml6-module-qt3d-animation,qml6-module-qt3d-input,qml6-module-qt3d-render
qt6-3d-doc-dev - = .
qt6-5compat-dev - libqt6core5compat6
qt6-base-dev - libqt6concurrent6,libqt6core6,libqt6dbus6,libqt6gui6,libqt6network6,libqt6openglwidgets6,libqt6printsupport6,libqt6sql6,libqt6test6,libqt6widgets6,libqt6xml6 libqt6concurrent6,libqt6core6t64,libqt6dbus6,libqt6gui6,libqt6network6,libqt6opengl6,libqt6openglwidgets6,libqt6printsupport6,libqt6sql6,libqt6test6,libqt6widgets6,libqt6xml6
qt6-base-doc-dev - = .
qt6-base-private-dev - libqt6concurrent6,libqt6core6,libqt6dbus6,libqt6gui6,libqt6network6,libqt6openglwidgets6,libqt6printsupport6,libqt6sql6,libqt6test6,libqt6widgets6,libqt6xml6 libqt6concurrent6,libqt6core6t64,libqt6dbus6,libqt6gui6,libqt6network6,libqt6opengl6,libqt6openglwidgets6,libqt6printsupport6,libqt6sql6,libqt6test6,libqt6widgets6,libqt6xml6
qt6-charts-dev - libqt6charts6,libqt6chartsqml6 libqt6charts6,qml6-module-qtcharts
qt6-connectivity-dev - libqt6bluetooth6,libqt6nfc6
qt6-datavis3d-dev - = libqt6datavisualization6,qml6-module-qtdatavisualization
qt6-datavisualization-dev - libqt6datavisualization6,libqt6datavisualizationqml6 -
qt6-declarative-dev - libqt6labsanimation6,libqt6labsfolderlistmodel6,libqt6labsqmlmodels6,libqt6labssettings6,libqt6labssharedimage6,libqt6labswavefrontmesh6,libqt6qml6,libqt6qmlcompiler6,libqt6qmlcore6,libqt6qmllocalstorage6,libqt6qmlmodels6,libqt6qmlworkerscript6,libqt6qmlxmllistmodel6,libqt6quick6,libqt6quickcontrols2-6,libqt6quickcontrols2impl6,libqt6quickdialogs2-6,libqt6quickdialogs2quickimpl6,libqt6quickdialogs2utils6,libqt6quicklayouts6,libqt6quickparticles6,libqt6quickshapes6,libqt6quicktemplates2-6,libqt6quicktest6,libqt6quickwidgets6 libqt6labsplatform6,libqt6qml6,libqt6qmlcompiler6,libqt6qmlmeta6,libqt6qmlmodels6,libqt6qmlnetwork6,libqt6qmlworkerscript6,libqt6quick6,libqt6quickcontrols2-6,libqt6quickshapes6,libqt6quicktemplates2-6,libqt6quicktest6,libqt6quickvectorimage6,libqt6quickvectorimagegenerator6,libqt6quickwidgets6,qml6-module-qt-labs-animation,qml6-module-qt-labs-folderlistmodel,qml6-module-qt-labs-qmlmodels,qml6-module-qt-labs-settings,qml6-module-qt-labs-sharedimage,qml6-module-qt-labs-wavefrontmesh,qml6-module-qtcore,qml6-module-qtqml-xmllistmodel,qml6-module-qtquick-dialogs,qml6-module-qtquick-effects,qml6-module-qtquick-layouts,qml6-module-qtquick-localstorage,qml6-module-qtquick-particles
qt6-declarative-doc-dev - = .
qt6-declarative-private-dev - libqt6labsanimation6,libqt6labsfolderlistmodel6,libqt6labsqmlmodels6,libqt6labssettings6,libqt6labssharedimage6,libqt6labswavefrontmesh6,libqt6qml6,libqt6qmlcompiler6,libqt6qmlcore6,libqt6qmllocalstorage6,libqt6qmlmodels6,libqt6qmlworkerscript6,libqt6qmlxmllistmodel6,libqt6quick6,libqt6quickcontrols2-6,libqt6quickcontrols2impl6,libqt6quickdialogs2-6,libqt6quickdialogs2quickimpl6,libqt6quickdialogs2utils6,libqt6quicklayouts6,libqt6quickparticles6,libqt6quickshapes6,libqt6quicktemplates2-6,libqt6quicktest6,libqt6quickwidgets6 libqt6labsplatform6,libqt6qml6,libqt6qmlcompiler6,libqt6qmlmeta6,libqt6qmlmodels6,libqt6qmlnetwork6,libqt6qmlworkerscript6,libqt6quick6,libqt6quickcontrols2-6,libqt6quickshapes6,libqt6quicktemplates2-6,libqt6quicktest6,libqt6quickvectorimage6,libqt6quickvectorimagegenerator6,libqt6quickwidgets6,qml6-module-qt-labs-animation,qml6-module-qt-labs-folderlistmodel,qml6-module-qt-labs-qmlmodels,qml6-module-qt-labs-settings,qml6-module-qt-labs-sharedimage,qml6-module-qt-labs-wavefrontmesh,qml6-module-qtcore,qml6-module-qtqml-xmllistmodel,qml6-module-qtquick-dialogs,qml6-module-qtquick-effects,qml6-module-qtquick-layouts,qml6-module-qtquick-localstorage,qml6-module-qtquick-particles
qt6-graphs-dev - = libqt6graphs6,libqt6graphswidgets6
qt6-grpc-dev - = libqt6grpc6,libqt6grpcquick6,libqt6protobuf6,libqt6protobufqtcoretypes6,libqt6protobufqtguitypes6,libqt6protobufquick6,libqt6protobufwellknowntypes6
qt6-grpc-doc-dev - = .
qt6-httpserver-dev - libqt6httpserver6
qt6-languageserver-dev - libqt6jsonrpc6,libqt6languageserver6 libqt6concurrent6,libqt6core6t64,libqt6dbus6,libqt6gui6,libqt6network6,libqt6opengl6,libqt6openglwidgets6,libqt6printsupport6,libqt6sql6,libqt6test6,libqt6widgets6,libqt6xml6
qt6-languageserver-private-dev - libqt6jsonrpc6,libqt6languageserver6 libqt6concurrent6,libqt6core6t64,libqt6dbus6,libqt6gui6,libqt6network6,libqt6opengl6,libqt6openglwidgets6,libqt6printsupport6,libqt6sql6,libqt6test6,libqt6widgets6,libqt6xml6
qt6-location-dev - = libqt6location6
qt6-location-doc-dev - = .
qt6-lottie-dev - libqt6bodymovin6
qt6-multimedia-dev - libqt6multimedia6,libqt6multimediaquick6,libqt6multimediawidgets6,libqt6spatialaudio6 libqt6multimedia6,libqt6multimediawidgets6,libqt6spatialaudio6,qml6-module-qtmultimedia,qml6-module-qtquick3d-spatialaudio
qt6-networkauth-dev - libqt6networkauth6
qt6-networkauth-doc-dev - = .
qt6-pdf-dev - libqt6pdf6,libqt6pdfquick6,libqt6pdfwidgets6
qt6-positioning-dev - libqt6positioning6,libqt6positioningquick6
qt6-positioning-doc-dev - = .
qt6-positioning-private-dev - = libqt6positioning6,libqt6positioningquick6
qt6-quick3d-dev - libqt6quick3d6,libqt6quick3dassetimport6,libqt6quick3dassetutils6,libqt6quick3deffects6,libqt6quick3dhelpers6,libqt6quick3diblbaker6,libqt6quick3dparticles6,libqt6quick3druntimerender6,libqt6quick3dutils6 libqt6quick3d6,libqt6quick3dassetimport6,libqt6quick3dassetutils6,libqt6quick3dglslparser6,libqt6quick3diblbaker6,libqt6quick3druntimerender6,libqt6quick3dutils6,libqt6quick3dxr6,qml6-module-qtquick3d-effects,qml6-module-qtquick3d-helpers,qml6-module-qtquick3d-particleeffects,qml6-module-qtquick3d-particles3d
qt6-quick3d-doc-dev - = .
qt6-quick3d-private-dev - = libqt6quick3d6,libqt6quick3dassetimport6,libqt6quick3dassetutils6,libqt6quick3dglslparser6,libqt6quick3diblbaker6,libqt6quick3druntimerender6,libqt6quick3dutils6,libqt6quick3dxr6,qml6-module-qtquick3d-effects,qml6-module-qtquick3d-helpers,qml6-module-qtquick3d-particleeffects,qml6-module-qtquick3d-particles3d
qt6-quick3dphysics-dev - libqt6quick3dphysics6,libqt6quick3dphysicshelpers6 libqt6quick3dphysics6,qml6-module-qtquick3d-physics
qt6-quickeffectmaker-doc-dev - = .
qt6-quicktimeline-dev - libqt6quicktimeline6 qml6-module-qtquick-timeline,qml6-module-qtquick-timeline-blendtrees
qt6-remoteobjects-dev - libqt6remoteobjects6,libqt6remoteobjectsqml6 libqt6remoteobjects6,qml6-module-qtremoteobjects
qt6-remoteobjects-doc-dev - = .
qt6-scxml-dev - libqt6scxml6,libqt6scxmlqml6,libqt6statemachine6,libqt6statemachineqml6 libqt6scxml6,libqt6statemachine6,qml6-module-qtqml-statemachine,qml6-module-qtscxml
qt6-scxml-doc-dev - = .
qt6-sensors-dev - libqt6sensors6,libqt6sensorsquick6 libqt6sensors6,qml6-module-qtsensors
qt6-sensors-doc-dev - = .
qt6-serialbus-dev - libqt6serialbus6
qt6-serialbus-doc-dev - = .
qt6-serialport-dev - libqt6serialport6
qt6-shadertools-dev - libqt6shadertools6
qt6-shadertools-doc-dev - = .
qt6-speech-dev - libqt6texttospeech6
qt6-svg-dev - libqt6svg6,libqt6svgwidgets6
qt6-svg-doc-dev - = .
qt6-svg-private-dev - = libqt6svg6,libqt6svgwidgets6
qt6-tools-dev - libqt6designer6,libqt6designercomponents6,libqt6help6,libqt6uitools6
qt6-tools-doc-dev - = .
qt6-tools-private-dev - libqt6designer6,libqt6designercomponents6,libqt6help6,libqt6uitools6
qt6-virtualkeyboard-dev - libqt6virtualkeyboard6 libqt6virtualkeyboard6,qml6-module-qtquick-virtualkeyboard
qt6-wayland-dev - libqt6waylandclient6,libqt6waylandcompositor6,libqt6waylandeglclienthwintegration6,libqt6waylandeglcompositorhwintegration6,libqt6wlshellintegration6 libqt6waylandclient6,libqt6waylandcompositor6,libqt6waylandcompositoriviapplication6,libqt6waylandcompositorpresentationtime6,libqt6waylandcompositorwlshell6,libqt6waylandcompositorxdgshell6,libqt6wlshellintegration6
qt6-wayland-private-dev - = libqt6waylandclient6,libqt6waylandcompositor6,libqt6waylandcompositoriviapplication6,libqt6waylandcompositorpresentationtime6,libqt6waylandcompositorwlshell6,libqt6waylandcompositorxdgshell6,libqt6wlshellintegration6
qt6-webchannel-dev - libqt6webchannel6 libqt6webchannel6,libqt6webchannelquick6
qt6-webchannel-doc-dev - = .
qt6-webengine-dev - libqt6webenginecore6,libqt6webenginequick6,libqt6webenginequickdelegatesqml6,libqt6webenginewidgets6 libqt6webenginecore6,libqt6webenginequick6,libqt6webenginewidgets6,qml6-module-qtwebengine-controlsdelegates
qt6-webengine-doc-dev - = .
qt6-webengine-private-dev - libqt6webenginecore6,libqt6webenginequick6,libqt6webenginequickdelegatesqml6,libqt6webenginewidgets6 libqt6webenginecore6,libqt6webenginequick6,libqt6webenginewidgets6,qml6-module-qtwebengine-controlsdelegates
qt6-websockets-dev - libqt6websockets6
qt6-websockets-doc-dev - = .
qt6-websockets-private-dev - libqt6websockets6
qt6-webview-dev - libqt6webview6,libqt6webviewquick6 libqt6webview6,qml6-module-qtwebview
qtbase5-dev libqt5concurrent5,libqt5core5a,libqt5dbus5,libqt5gui5,libqt5network5,libqt5printsupport5,libqt5sql5,libqt5test5,libqt5widgets5,libqt5xml5 = libqt5concurrent5t64,libqt5core5t64,libqt5dbus5t64,libqt5gui5t64,libqt5network5t64,libqt5printsupport5t64,libqt5sql5t64,libqt5test5t64,libqt5widgets5t64,libqt5xml5t64
qtbase5-doc-dev .
qtbase5-gles-dev libqt5gui5-gles
qtbase5-private-dev libqt5concurrent5,libqt5core5a,libqt5dbus5,libqt5gui5,libqt5network5,libqt5printsupport5,libqt5sql5,libqt5test5,libqt5widgets5,libqt5xml5 = libqt5concurrent5t64,libqt5core5t64,libqt5dbus5t64,libqt5gui5t64,libqt5network5t64,libqt5printsupport5t64,libqt5sql5t64,libqt5test5t64,libqt5widgets5t64,libqt5xml5t64
qtbase5-private-gles-dev libqt5gui5-gles
qtconnectivity5-dev libqt5bluetooth5,libqt5nfc5
qtcontacts5-plugin-sqlite-dev - = .
qtdeclarative5-dev libqt5qml5,libqt5qmlmodels5,libqt5qmlworkerscript5,libqt5quick5,libqt5quickparticles5,libqt5quickshapes5,libqt5quicktest5,libqt5quickwidgets5
qtdeclarative5-doc-dev .
qtdeclarative5-private-dev libqt5qml5,libqt5qmlmodels5,libqt5qmlworkerscript5,libqt5quick5,libqt5quickparticles5,libqt5quickshapes5,libqt5quicktest5,libqt5quickwidgets5
qtfeedback5-dev libqt5feedback5
qtkeychain-qt5-dev - libqt5keychain1
qtkeychain-qt6-dev - libqt6keychain1
qtlocation5-dev libqt5location5
qtlocation5-doc-dev .
qtmultimedia5-dev libqt5multimedia5,libqt5multimediagsttools5,libqt5multimediaquick5,libqt5multimediawidgets5
qtpdf5-dev libqt5pdf5,libqt5pdfwidgets5
qtpim5-dev libqt5contacts5,libqt5organizer5,libqt5versit5,libqt5versitorganizer5 libqt5contacts5a,libqt5organizer5a,libqt5versit5a,libqt5versitorganizer5a
qtpim5-private-dev - = libqt5contacts5a,libqt5organizer5a,libqt5versit5a,libqt5versitorganizer5a
qtpositioning5-dev libqt5positioning5,libqt5positioningquick5
qtquickcontrols2-5-dev libqt5quickcontrols2-5,libqt5quicktemplates2-5
qtquickcontrols2-5-private-dev - libqt5quickcontrols2-5,libqt5quicktemplates2-5
qtscript5-dev libqt5script5,libqt5scripttools5
qtsystems5-dev libqt5publishsubscribe5,libqt5serviceframework5,libqt5systeminfo5 = libqt5publishsubscribe5t64,libqt5serviceframework5t64,libqt5systeminfo5t64
qtsystems5-private-dev libqt5publishsubscribe5,libqt5serviceframework5,libqt5systeminfo5 = libqt5publishsubscribe5t64,libqt5serviceframework5t64,libqt5systeminfo5t64
qttools5-dev libqt5designer5,libqt5designercomponents5,libqt5help5
qttools5-private-dev libqt5designer5,libqt5designercomponents5,libqt5help5
qtwayland5-private-dev libqt5waylandclient5,libqt5waylandcompositor5
qtwebengine5-dev libqt5webengine5,libqt5webenginecore5,libqt5webenginewidgets5
qtwebengine5-private-dev libqt5webengine5,libqt5webenginecore5,libqt5webenginewidgets5
r6rs-nanopass-dev .
radlib-dev librad0
rados-objclass-dev librados2
rapidjson-dev .
rapmap-dev .
regina-normal-dev ~ = -
relacy-dev .
remmina-dev .
resource-agents-dev .
retroarch-dev - .
rhythmbox-dev librhythmbox-core10
roarplaylistd-dev libroar-compat2,libroar2 -
robin-map-dev .
rofi-dev libcairo-gobject2,libcairo-script-interpreter2,libcairo2,libglib2.0-0 = libcairo-gobject2,libcairo-script-interpreter2,libcairo2,libgirepository-2.0-0,libglib2.0-0t64
ros-base-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-base-lisp-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-base-python-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-compressed-depth-image-transport-dev - = .
ros-compressed-image-transport-dev - = .
ros-core-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-core-lisp-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-core-python-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-core-rosbuild-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-desktop-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-desktop-full-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-desktop-full-lisp-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-desktop-full-python-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-desktop-lisp-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-desktop-python-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-perception-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-perception-lisp-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-perception-python-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-robot-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-robot-lisp-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-robot-python-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-simulators-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-simulators-lisp-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-simulators-python-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-theora-image-transport-dev - = .
ros-viz-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ros-viz-python-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp3d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-thread1.74.0,libcpp-common0d,libmessage-filters1d,librosbag-storage4d,librosbag4d,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4d,libroslib0d,libroslz4-1d,librospack0d,librostime1d,libtopic-tools2d,libxmlrpcpp3d libament-index-cpp0d,libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-thread1.83.0,libclass-loader3d,libcpp-common0d,libmessage-filters1t64,librosbag-storage4t64,librosbag4t64,librosconsole-bridge0d,librosconsole3d,libroscpp-serialization0d,libroscpp4t64,libroslib0d,libroslz4-1t64,librospack0d,librostime1d,libtinyxml2-11,libtopic-tools2t64,libxmlrpcpp3t64
ruby2.7-dev libruby2.7 -
ruby3.1-dev - libruby3.1 -
ruby3.3-dev - = libruby3.3
rygel-2.6-dev librygel-core-2.6-2,librygel-db-2.6-2,librygel-renderer-2.6-2,librygel-renderer-gst-2.6-2,librygel-ruih-2.0-1,librygel-server-2.6-2 -
rygel-2.8-dev - librygel-core-2.8-0,librygel-db-2.8-0,librygel-renderer-2.8-0,librygel-renderer-gst-2.8-0,librygel-ruih-2.8-0,librygel-server-2.8-0
samba-dev libwbclient0,~-libs libldb2,libwbclient0,~-libs libldb2,libtalloc2,libtdb1,libtevent0t64,libwbclient0,~-libs
science-dataacquisition-dev .
science-engineering-dev .
science-highenergy-physics-dev .
science-imageanalysis-dev .
science-mathematics-dev .
science-meteorology-dev .
science-nanoscale-physics-dev .
science-physics-dev .
science-robotics-dev .
science-viewing-dev .
scim-dev libscim8v5
selinux-policy-dev .
sfftw-dev ~2
signon-plugin-oauth2-dev .
signon-plugins-dev libsignon-plugins-common1,libsignon-qt5-1 = libsignon-plugins-common1,libsignon-qt6-1
signond-dev libqt5concurrent5,libqt5core5a,libqt5dbus5,libqt5gui5,libqt5network5,libqt5printsupport5,libqt5sql5,libqt5test5,libqt5widgets5,libqt5xml5 = libqt6concurrent6,libqt6core6t64,libqt6dbus6,libqt6gui6,libqt6network6,libqt6opengl6,libqt6openglwidgets6,libqt6printsupport6,libqt6sql6,libqt6test6,libqt6widgets6,libqt6xml6
simstring-dev .
sip-dev . = -
skalibs-dev libskarnet2.10 libskarnet2.13 libskarnet2.14t64
slapi-dev slapd
slepc-dev libslepc-real3.14 libslepc-real3.18 libslepc-real3.22
slepc64-dev libslepc64-real3.14 libslepc64-real3.18 libslepc64-real3.22
slurm-wlm-basic-plugins-dev .
slurm-wlm-elasticsearch-plugin-dev - .
slurm-wlm-hdf5-plugin-dev - .
slurm-wlm-influxdb-plugin-dev - .
slurm-wlm-ipmi-plugins-dev - .
slurm-wlm-jwt-plugin-dev - .
slurm-wlm-kafka-plugin-dev - = .
slurm-wlm-mysql-plugin-dev - .
slurm-wlm-plugins-dev - librocm-smi64-1
slurm-wlm-rrd-plugin-dev - . -
slurm-wlm-rsmi-plugin-dev - librocm-smi64-1
smrtanalysis-dev libblasr5.3.4,libhdf5-103-1,libhdf5-cpp-103-1,libhdf5-fortran-102,libhdf5-hl-100,libhdf5-hl-cpp-100,libhdf5-hl-fortran-100,libpbbam1.6.0,libpbcopper1.8.0 libblasr5.3.5,libhdf5-103-1,libhdf5-cpp-103-1,libhdf5-fortran-102,libhdf5-hl-100,libhdf5-hl-cpp-100,libhdf5-hl-fortran-100,libpbbam2.1.0,libpbcopper2.0.0 libblasr5.3.5,libhdf5-310,libhdf5-cpp-310,libhdf5-fortran-310,libhdf5-hl-310,libhdf5-hl-cpp-310,libhdf5-hl-fortran-310,libpbbam2.4.0,libpbcopper2.3.0
sqlite-modern-cpp-dev - = .
srm-ifce-dev libgfal-srm-ifce1 = libgfal-srm-ifce1t64
ss-dev libcom-err2,libss2
strcase-dev .
supercollider-common-dev libsndfile1
supercollider-dev libsndfile1
supercollider-server-dev libsndfile1
svdrpservice-dev .
sweep-dev . = -
swiftlang-dev - = .
swish-e-dev ~
swtpm-dev - .
syslog-ng-dev libglib2.0-0,libivykis0 = libgirepository-2.0-0,libglib2.0-0t64,libivykis0t64
system-tools-backends-dev .
systemd-dev - = .
systemtap-sdt-dev .
tao-config-dev .
tao-json-dev .
tao-pegtl-dev .
tarantool-dev .
tcl-dev libtcl8.6
tcl-expect-dev ~
tcl-itcl4-dev ~
tcl-memchan-dev .
tcl-snack-dev .
tcl-trf-dev libtcl8.6
tcl8.6-dev libtcl8.6
tcl8.6-itcl4-dev - = tcl-itcl4
tcl9.0-dev - = libtcl9.0
tcl9.0-itcl4-dev - = tcl-itcl4
tclcl-dev libtclcl1
tclx8.4-dev ~
tclxml-dev .
tdb-dev libtdb1
tdom-dev .
theme-d-gnome-dev guile-gnome2-glib -
theme-d-intr-dev - = .
tix-dev ~
tk-dev libtcl8.6
tk-img-dev - = libtcl8.6
tk-itk4-dev ~
tk8.6-dev libtk8.6
tk8.6-img-dev - = libtcl8.6
tk8.6-itk4-dev - = tk-itk4
tk9.0-dev - = libtk9.0
tk9.0-img-dev - = libtcl8.6
tk9.0-itk4-dev - = tk-itk4
tkblt-dev .
tpm2-tss-engine-dev - = libtss2-esys-3.0.2-0t64,libtss2-fapi1t64,libtss2-mu-4.0.1-0t64,libtss2-policy0t64,libtss2-rc0t64,libtss2-sys1t64,libtss2-tcti-cmd0t64,libtss2-tcti-device0t64,libtss2-tcti-i2c-ftdi0,libtss2-tcti-i2c-helper0,libtss2-tcti-libtpms0t64,libtss2-tcti-mssim0t64,libtss2-tcti-pcap0t64,libtss2-tcti-spi-ftdi0,libtss2-tcti-spi-helper0t64,libtss2-tcti-spi-ltt2go0,libtss2-tcti-spidev0,libtss2-tcti-swtpm0t64,libtss2-tctildr0t64
trafficserver-dev . = -
trilinos-all-dev libtrilinos-amesos12,libtrilinos-amesos2-12,libtrilinos-anasazi12,libtrilinos-aztecoo12,libtrilinos-belos12,libtrilinos-epetra12,libtrilinos-epetraext12,libtrilinos-galeri12,libtrilinos-globipack12,libtrilinos-ifpack12,libtrilinos-ifpack2-12,libtrilinos-intrepid12,libtrilinos-intrepid2-12,libtrilinos-isorropia12,libtrilinos-kokkos-kernels12,libtrilinos-kokkos12,libtrilinos-komplex12,libtrilinos-ml12,libtrilinos-moertel12,libtrilinos-muelu12,libtrilinos-nox12,libtrilinos-optipack12,libtrilinos-pamgen12,libtrilinos-phalanx12,libtrilinos-pike12,libtrilinos-piro12,libtrilinos-pliris12,libtrilinos-rol12,libtrilinos-rtop12,libtrilinos-rythmos12,libtrilinos-sacado12,libtrilinos-shards12,libtrilinos-shylu12,libtrilinos-stokhos12,libtrilinos-stratimikos12,libtrilinos-teko12,libtrilinos-teuchos12,libtrilinos-thyra12,libtrilinos-tpetra12,libtrilinos-trilinoscouplings12,libtrilinos-trilinosss12,libtrilinos-triutils12,libtrilinos-xpetra12,libtrilinos-zoltan12,libtrilinos-zoltan2-12 libtrilinos-amesos-13.2,libtrilinos-amesos2-13.2,libtrilinos-anasazi-13.2,libtrilinos-aztecoo-13.2,libtrilinos-belos-13.2,libtrilinos-epetra-13.2,libtrilinos-epetraext-13.2,libtrilinos-galeri-13.2,libtrilinos-ifpack-13.2,libtrilinos-ifpack2-13.2,libtrilinos-intrepid-13.2,libtrilinos-intrepid2-13.2,libtrilinos-isorropia-13.2,libtrilinos-kokkos-13.2,libtrilinos-kokkos-kernels-13.2,libtrilinos-komplex-13.2,libtrilinos-ml-13.2,libtrilinos-moertel-13.2,libtrilinos-muelu-13.2,libtrilinos-nox-13.2,libtrilinos-pamgen-13.2,libtrilinos-phalanx-13.2,libtrilinos-pike-13.2,libtrilinos-piro-13.2,libtrilinos-pliris-13.2,libtrilinos-rol-13.2,libtrilinos-rtop-13.2,libtrilinos-rythmos-13.2,libtrilinos-sacado-13.2,libtrilinos-shards-13.2,libtrilinos-shylu-13.2,libtrilinos-stokhos-13.2,libtrilinos-stratimikos-13.2,libtrilinos-teko-13.2,libtrilinos-teuchos-13.2,libtrilinos-thyra-13.2,libtrilinos-tpetra-13.2,libtrilinos-trilinoscouplings-13.2,libtrilinos-trilinosss-13.2,libtrilinos-triutils-13.2,libtrilinos-xpetra-13.2,libtrilinos-zoltan-13.2,libtrilinos-zoltan2-13.2
trilinos-dev .
tuxpaint-dev .
unagi-dev .
unixodbc-dev libodbc1,odbcinst1debian2 libodbc2,libodbccr2,libodbcinst2
uthash-dev .
uuid-dev libuuid1
uwsgi-dev libcap2,libpcre16-3,libpcre3,libpcre32-3,libpcrecpp0v5,libssl1.1,libuuid1,zlib1g libcap2,libpcre16-3,libpcre3,libpcre32-3,libpcrecpp0v5,libssl3,libuuid1,zlib1g libcap2,libpcre2-16-0,libpcre2-32-0,libpcre2-8-0,libpcre2-posix3,libssl3t64,libuuid1,zlib1g
vc-dev .
vdr-dev .
veccore-dev - .
vecgeom-dev - libvecgeom1.2,libvgdml1.2
vflib3-dev ~
voms-dev libvomsapi1v5 = libvomsapi1t64
voro++-dev libvoro++1
vspline-dev libvigraimpex11
vstream-client-dev .
vulkan-utility-libraries-dev - = .
vulkan-validationlayers-dev ~ = -
vxi-dev . - libtirpc3t64
wayfire-dev - libcairo-gobject2,libcairo-script-interpreter2,libcairo2,libpango-1.0-0,libpangocairo-1.0-0,libpangoft2-1.0-0,libpangoxft-1.0-0,libpixman-1-0,libwayland-client0,libwayland-cursor0,libwayland-egl1,libwayland-server0,libwf-config1,libwlroots10 libwf-utils0t64
waylandpp-dev libwayland-client++0,libwayland-client-extra++0,libwayland-cursor++0,libwayland-egl++0 libwayland-client++1,libwayland-client-extra++1,libwayland-cursor++1,libwayland-egl++1,libwayland-server++1
wcslib-dev libpgsbox7,libwcs7 = libpgsbox8,libwcs8
weechat-dev .
weston-dev - = libweston-14-0
wget2-dev .
wireshark-dev libwireshark14,libwiretap11,libwsutil12 libwireshark16,libwiretap13,libwsutil14 libwireshark18,libwiretap15,libwsutil16
wordnet-dev ~
wsclean-dev libwsclean2 .
x11proto-bigreqs-dev . -
x11proto-composite-dev . -
x11proto-core-dev .
x11proto-damage-dev . -
x11proto-dev .
x11proto-dmx-dev . -
x11proto-dri2-dev .
x11proto-dri3-dev . -
x11proto-fixes-dev . -
x11proto-fonts-dev .
x11proto-gl-dev .
x11proto-input-dev .
x11proto-kb-dev .
x11proto-present-dev .
x11proto-randr-dev .
x11proto-record-dev .
x11proto-render-dev .
x11proto-resource-dev . -
x11proto-scrnsaver-dev .
x11proto-video-dev .
x11proto-xcmisc-dev . -
x11proto-xext-dev .
x11proto-xf86bigfont-dev . -
x11proto-xf86dga-dev .
x11proto-xf86dri-dev .
x11proto-xf86vidmode-dev .
x11proto-xinerama-dev .
xaw3dg-dev ~
xdg-desktop-portal-dev .
xdg-utils-cxx-dev - libxdgutilsbasedir1.0.1,libxdgutilsdesktopentry1.0.1
xeus-dev libxeus1 libxeus6 libxeus11
xeus-python-dev libxeus-python0 = -
xeus-zmq-dev - = libxeus-zmq6
xfslibs-dev xfsprogs
xlibmesa-glu-dev libglu1-mesa
xmms2-dev . - .
xorg-dev libdmx1,libdrm-amdgpu1,libdrm-intel1,libdrm-nouveau2,libdrm-radeon1,libdrm2,libfontenc1,libfs6,libgl1,libglx0,libice6,libpciaccess0,libpixman-1-0,libsm6,libx11-6,libxau6,libxaw7,libxcomposite1,libxcursor1,libxdamage1,libxdmcp6,libxext6,libxfixes3,libxfont2,libxft2,libxi6,libxinerama1,libxkbfile1,libxmu6,libxmuu1,libxpm4,libxrandr2,libxrender1,libxres1,libxss1,libxt6,libxtst6,libxv1,libxvmc1,libxxf86dga1,libxxf86vm1 libdmx1,libdrm-amdgpu1,libdrm-intel1,libdrm-nouveau2,libdrm-radeon1,libdrm2,libfontenc1,libfs6,libgl1,libglx0,libice6,libpciaccess0,libpixman-1-0,libsm6,libx11-6,libxau6,libxaw7,libxcomposite1,libxcursor1,libxcvt0,libxdamage1,libxdmcp6,libxext6,libxfixes3,libxfont2,libxft2,libxi6,libxinerama1,libxkbfile1,libxmu6,libxmuu1,libxpm4,libxrandr2,libxrender1,libxres1,libxss1,libxt6,libxtst6,libxv1,libxvmc1,libxxf86dga1,libxxf86vm1 libdrm-amdgpu1,libdrm-intel1,libdrm-nouveau2,libdrm-radeon1,libdrm2,libfontenc1,libfs6,libgl1,libglx0,libice6,libpciaccess0,libpixman-1-0,libsm6,libx11-6,libxau6,libxaw7,libxcomposite1,libxcursor1,libxcvt0,libxdamage1,libxdmcp6,libxext6,libxfixes3,libxfont2,libxft2,libxi6,libxinerama1,libxkbfile1,libxmu6,libxmuu1,libxpm4,libxrandr2,libxrender1,libxres1,libxss1,libxt6t64,libxtst6,libxv1,libxvmc1,libxxf86dga1,libxxf86vm1
xotcl-dev ~
xpaint-dev libxaw3dxft6 = libxaw3dxft6t64
xserver-xorg-dev libdrm-amdgpu1,libdrm-intel1,libdrm-nouveau2,libdrm-radeon1,libdrm2,libgl1,libglx0,libpciaccess0,libpixman-1-0,libx11-6,libxfont2,libxkbfile1 libdrm-amdgpu1,libdrm-intel1,libdrm-nouveau2,libdrm-radeon1,libdrm2,libgl1,libglx0,libpciaccess0,libpixman-1-0,libx11-6,libxcvt0,libxfont2,libxkbfile1
xserver-xorg-input-evdev-dev .
xserver-xorg-input-joystick-dev .
xserver-xorg-input-libinput-dev .
xserver-xorg-input-synaptics-dev .
xtensor-dev - .
xtl-dev .
xtrans-dev .
xutils-dev .
yorick-dev .
yosys-dev . libffi8,libreadline8,libtcl8.6 libffi8,libreadline8t64,libtcl8.6
zathura-dev libcairo-gobject2,libcairo-script-interpreter2,libcairo2,libgirara-gtk3-3,libgtk-3-0 = libcairo-gobject2,libcairo-script-interpreter2,libcairo2,libgirara-gtk3-4,libgtk-3-0t64
zeroc-ice-all-dev libzeroc-ice3.7 = libzeroc-ice3.7t64
zlib1g-dev ~
znc-dev libicu67,libpython3.9,libssl1.1,libtcl8.6 libicu72,libpython3.11,libssl3,libtcl8.6 libicu76,libpython3.13,libssl3t64,libtcl8.6
zsh-dev .`
