// Made by scripts/knowledge/debian.ts.

export const RUNTIME: string = `
389-ds-base-dev ~-libs
a52dec-dev .
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
bind9-dev .
binutils-dev libctf-nobfd0,libctf0 libbinutils,libctf-nobfd0,libctf0 libctf-nobfd0,libctf0,libgprofng0,libsframe1
binutils-multiarch-dev ~,libctf-nobfd0,libctf0 ~,libbinutils,libctf-nobfd0,libctf0 ~,libctf-nobfd0,libctf0,libgprofng0,libsframe1
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
evolution-data-server-dev libglib2.0-0 = libgirepository-2.0-0,libglib2.0-0t64
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
firebird-dev libfbclient2
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
gir1.2-lokdocview-0.1-dev - = libgdk-pixbuf-2.0-0,libgtk-3-0t64
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
gnuradio-dev libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-filesystem1.74.0,libboost-program-options1.74.0,libboost-regex1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-test1.74.0,libboost-thread1.74.0,libcppunit-1.15-0,libfftw3-double3,libfftw3-long3,libfftw3-quad3,libfftw3-single3,libgmp10,libgmpxx4ldbl,libgsm1,liblog4cpp5v5,libpython3.9,libvolk2.4 libboost-atomic1.74.0,libboost-chrono1.74.0,libboost-date-time1.74.0,libboost-filesystem1.74.0,libboost-program-options1.74.0,libboost-regex1.74.0,libboost-serialization1.74.0,libboost-system1.74.0,libboost-test1.74.0,libboost-thread1.74.0,libcppunit-1.15-0,libfftw3-double3,libfftw3-long3,libfftw3-quad3,libfftw3-single3,libgmp10,libgmpxx4ldbl,libgsm1,libpython3.11,libspdlog1.10,libvolk2.5 libboost-atomic1.83.0,libboost-chrono1.83.0t64,libboost-date-time1.83.0,libboost-filesystem1.83.0,libboost-program-options1.83.0,libboost-regex1.83.0,libboost-serialization1.83.0,libboost-system1.83.0,libboost-test1.83.0,libboost-thread1.83.0,libcppunit-1.15-0,libfftw3-double3,libfftw3-long3,libfftw3-quad3,libfftw3-single3,libgmp10,libgmpxx4ldbl,libgsm1,libpython3.13,libspdlog1.15,libvolk3.2
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
kinit-dev .
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
liba52-0.7.4-dev .
liba52-dev .
libaa1-dev ~
libaacs-dev ~0
libaal-dev . = -
libabigail-dev ~0 = ~5
libabiword-dev libcairo-gobject2,libcairo-script-interpreter2,libcairo2,libcamel-1.2-62,libebackend-1.2-10,libebook-1.2-20,libebook-contacts-1.2-3,libedata-book-1.2-26,libedataserver-1.2-25,libenchant-2-2,libfribidi0,libglib2.0-0,libgoffice-0.10-10,libgsf-1-114,libgtk-3-0,libical3,libpango-1.0-0,libpangocairo-1.0-0,libpangoft2-1.0-0,libpangoxft-1.0-0,librasqal3,librdf0,librsvg2-2,libwv-1.2-4,libx11-6,libxslt1.1 libcairo-gobject2,libcairo-script-interpreter2,libcairo2,libcamel-1.2-64,libebackend-1.2-11,libebook-1.2-21,libebook-contacts-1.2-4,libedata-book-1.2-27,libedataserver-1.2-27,libenchant-2-2,libfribidi0,libglib2.0-0,libgoffice-0.10-10,libgsf-1-114,libgtk-3-0,libical3,libpango-1.0-0,libpangocairo-1.0-0,libpangoft2-1.0-0,libpangoxft-1.0-0,librasqal3,librdf0,librsvg2-2,libwv-1.2-4,libx11-6,libxslt1.1 libcairo-gobject2,libcairo-script-interpreter2,libcairo2,libcamel-1.2-64t64,libebackend-1.2-11t64,libebook-1.2-21t64,libebook-contacts-1.2-4t64,libedata-book-1.2-27t64,libedataserver-1.2-27t64,libenchant-2-2,libfribidi0,libgirepository-2.0-0,libglib2.0-0t64,libgoffice-0.10-10t64,libgsf-1-114,libgtk-3-0t64,libical3t64,libpango-1.0-0,libpangocairo-1.0-0,libpangoft2-1.0-0,libpangoxft-1.0-0,librasqal3t64,librdf0t64,librsvg2-2,libwv-1.2-4t64,libx11-6,libxslt1.1
libabsl-dev ~20200923 ~20220623 ~20240722
libabw-dev ~-0.1-1
libaccel-config-dev - ~1
libaccounts-glib-dev ~0
libaccounts-qt5-dev ~-1
libaccounts-qt6-dev - = ~-1
libaccountsservice-dev ~0
libace-dev .
libace-flreactor-dev libfltk-cairo1.3,libfltk-forms1.3,libfltk-gl1.3,libfltk-images1.3,libfltk1.3 = libfltk-cairo1.3t64,libfltk-forms1.3t64,libfltk-gl1.3t64,libfltk-images1.3t64,libfltk1.3t64
libace-foxreactor-dev libfox-1.6-0
libace-htbp-dev .
libace-inet-dev .
libace-inet-ssl-dev libssl1.1 libssl3 libssl3t64
libace-rmcast-dev .
libace-ssl-dev libssl1.1 libssl3 libssl3t64
libace-tkreactor-dev libtcl8.6
libace-tmcast-dev .
libace-xml-utils-dev libicu67 libicu72 libicu76
libace-xtreactor-dev libxt6 = libxt6t64
libacexml-dev .
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
libbfd-dev libctf-nobfd0,libctf0 libbinutils,libctf-nobfd0,libctf0 libctf-nobfd0,libctf0,libgprofng0,libsframe1
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
libblas-dev .
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
libcapnp-dev . libssl3 libssl3t64
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
libcutl-dev .
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
libdb++-dev . = -
libdb-dev .
libdb-java-dev . -
libdb-sql-dev . -
libdb4o-cil-dev . = -
libdb5.3++-dev .
libdb5.3-dev .
libdb5.3-java-dev . = -
libdb5.3-sql-dev . = -
libdb5.3-stl-dev . = -
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
libdsdp-dev .
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
libdune-common-dev libatlas3-base,libopenmpi3 = libopenmpi40
libdune-functions-dev libalberta4,libatlas3-base,libopenmpi3 = libalberta5,libopenmpi40
libdune-geometry-dev libatlas3-base,libopenmpi3 = libopenmpi40
libdune-grid-dev libalberta4,libatlas3-base,libopenmpi3 = libalberta5,libopenmpi40
libdune-grid-glue-dev libalberta4,libatlas3-base,libopenmpi3 = libalberta5,libopenmpi40
libdune-istl-dev libamd2,libatlas3-base,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libgraphblas3,libklu1,libldl2,libmongoose2,libopenmpi3,librbio2,libsliplu1,libspqr2,libsuitesparseconfig5,libsuperlu5,libumfpack5 libamd2,libatlas3-base,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libklu1,libldl2,libmongoose2,libopenmpi3,librbio2,libsliplu1,libspqr2,libsuitesparseconfig5,libsuperlu5,libumfpack5 libamd3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libklu2,libldl3,libopenmpi40,libparu1,librbio4,libspex3,libspqr4,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu7,libumfpack6
libdune-localfunctions-dev libatlas3-base,libopenmpi3 = libopenmpi40
libdune-typetree-dev libatlas3-base,libopenmpi3 = libopenmpi40
libdune-uggrid-dev libatlas3-base,libopenmpi3 = libopenmpi40
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
libensmallen-dev libarmadillo10 - libarmadillo14
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
libeztrace-dev ~0 .
libf2c2-dev ~
libf2fs-dev libuuid1
libf2fs-format-dev libuuid1
libf77dcl-dev ~7
libfaad-dev ~2
libfabric-dev ~1
libfaifa-dev ~0 = ~0t64
libfaiss-dev - .
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
libgeomview-dev .
libgeonames-dev - ~0
libgeos++-dev libgeos-c1v5 libgeos-c1v5,libgeos3.11.1 libgeos-c1t64,libgeos3.13.1
libgeos-dev ~-c1v5 = ~-c1t64
libgeotiff-dev ~5
libgeotranz-dev ~3.7 = -
libgeotranz3-dev ~.7 = -
libgepub-0.6-dev ~-0 -
libgepub-0.7-dev - ~-0
libges-1.0-dev ~-0
libgetdata-dev libf95getdata7,libfgetdata6,~++7,~8
libgetdns-dev ~10 = ~10t64
libgetfem++-dev libgetfem5++,libopenmpi3,libscalapack-openmpi2.1 libgetfem5,libopenmpi3,libscalapack-openmpi2.2 libgetfem5t64,libopenmpi40,libscalapack-openmpi2.2
libgetfem-dev - ~5,libopenmpi3,libscalapack-openmpi2.2 ~5t64,libopenmpi40,libscalapack-openmpi2.2
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
libghdl-dev - .
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
libgirepository-1.0-dev - = ~-1
libgirepository-2.0-dev - = ~-0,libglib2.0-0t64
libgirepository1.0-dev libgirepository-1.0-1
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
libglobus-xio-gridftp-driver-dev libglobus-common0,libglobus-ftp-client2,libglobus-gss-assist3,libglobus-gssapi-error2,libglobus-gssapi-gsi4,libglobus-xio0 = libglobus-common0t64,libglobus-ftp-client2t64,libglobus-gss-assist3t64,libglobus-gssapi-error2t64,libglobus-gssapi-gsi4t64,libglobus-xio0t64
libglobus-xio-gridftp-multicast-dev libglobus-common0,libglobus-ftp-client2,libglobus-xio0 = libglobus-common0t64,libglobus-ftp-client2t64,libglobus-xio0t64
libglobus-xio-gsi-driver-dev libglobus-common0,libglobus-gss-assist3,libglobus-gssapi-error2,libglobus-gssapi-gsi4,libglobus-xio0 = libglobus-common0t64,libglobus-gss-assist3t64,libglobus-gssapi-error2t64,libglobus-gssapi-gsi4t64,libglobus-xio0t64
libglobus-xio-net-manager-driver-dev libglobus-net-manager0 = libglobus-net-manager0t64
libglobus-xio-pipe-driver-dev libglobus-common0,libglobus-xio0 = libglobus-common0t64,libglobus-xio0t64
libglobus-xio-popen-driver-dev libglobus-common0,libglobus-xio0 = libglobus-common0t64,libglobus-xio0t64
libglobus-xio-rate-driver-dev libglobus-common0,libglobus-xio0 = libglobus-common0t64,libglobus-xio0t64
libglobus-xio-udt-driver-dev libglobus-common0,libglobus-xio0 = libglobus-common0t64,libglobus-xio0t64
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
libgmm++-dev libopenmpi3,libscalapack-openmpi2.1 libopenmpi3,libscalapack-openmpi2.2 libopenmpi40,libscalapack-openmpi2.2
libgmm-dev - libopenmpi3,libscalapack-openmpi2.2 libopenmpi40,libscalapack-openmpi2.2
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
libgnat-util10-dev ~ -
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
libgnatvsn9-dev ~ -
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
libgsoap-dev .
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
libhpdf-dev .
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
libhypre-dev libopenmpi3,libsuperlu5 = libopenmpi40,libsuperlu7
libhypre64-dev - libopenmpi3,libsuperlu5 libopenmpi40,libsuperlu7
libhypre64m-dev - libopenmpi3,libsuperlu5 libopenmpi40,libsuperlu7
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
libifcplusplus-dev .
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
libijs-dev .
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
libkokyu-dev .
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
liblapack-dev .
liblapack64-dev .
liblapacke-dev ~,libtmglib3
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
libm4ri-dev .
libm4rie-dev .
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
libmlpack-dev ~3 - libarmadillo14
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
libmumps-dev libopenmpi3,libscalapack-openmpi2.1 libopenmpi3,libscalapack-openmpi2.2 libopenmpi40,libscalapack-openmpi2.2
libmumps-headers-dev .
libmumps-ptscotch-dev libopenmpi3,libscalapack-openmpi2.1 libopenmpi3,libscalapack-openmpi2.2 libopenmpi40,libscalapack-openmpi2.2
libmumps-scotch-dev libopenmpi3,libscalapack-openmpi2.1 libopenmpi3,libscalapack-openmpi2.2 libopenmpi40,libscalapack-openmpi2.2
libmumps-seq-dev libopenmpi3,libscalapack-openmpi2.1 libopenmpi3,libscalapack-openmpi2.2 libopenmpi40,libscalapack-openmpi2.2
libmumps64-dev libopenmpi3,libscalapack-openmpi2.1 libopenmpi3,libscalapack-openmpi2.2 libopenmpi40,libscalapack-openmpi2.2
libmumps64-ptscotch-dev libopenmpi3,libscalapack-openmpi2.1 libopenmpi3,libscalapack-openmpi2.2 libopenmpi40,libscalapack-openmpi2.2
libmumps64-scotch-dev libopenmpi3,libscalapack-openmpi2.1 libopenmpi3,libscalapack-openmpi2.2 libopenmpi40,libscalapack-openmpi2.2
libmumps64-seq-dev libopenmpi3,libscalapack-openmpi2.1 libopenmpi3,libscalapack-openmpi2.2 libopenmpi40,libscalapack-openmpi2.2
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
libnauty-dev ~2 = .
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
libnetsvcs-dev .
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
libnspr4-dev .
libnss3-dev .
libnsync-dev ~-cpp1,~1 = ~-cpp1t64,~1t64
libnthash-dev - libsdsl3 .
libntirpc-dev ~3.4 ~4.3 ~6.3
libntl-dev ~43 ~44
libntlm0-dev ~
libntru-0.5-dev .
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
libo2-dev .
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
liboclgrind-dev . = -
libocrad-dev .
liboctave-dev ~8 libegl1,libfftw3-double3,libfftw3-long3,libfftw3-quad3,libfftw3-single3,libgl1,libgles1,libgles2,libglvnd0,libglx0,libhdf5-103-1,libhdf5-cpp-103-1,libhdf5-fortran-102,libhdf5-hl-100,libhdf5-hl-cpp-100,libhdf5-hl-fortran-100,libncurses6,libncursesw6,libopengl0,libreadline8,libtinfo6 -
liboctomap-dev ~1.9 = ~1.9t64
liboctovis-dev liboctomap1.9,~1.9 = liboctomap1.9t64,~1.9t64
libodb-boost-dev . - .
libodb-dev . - .
libodb-mysql-dev . - .
libodb-pgsql-dev . - .
libodb-qt-dev . - .
libodb-sqlite-dev . - .
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
libois-dev .
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
libonnx-dev ~1 = ~1t64
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
libopenblas-dev .
libopenblas-openmp-dev .
libopenblas-pthread-dev .
libopenblas-serial-dev .
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
libopm-material-dev - libatlas3-base,libopenmpi3,libopm-common libopm-common
libopm-models-dev - libalberta4,libamd2,libatlas3-base,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libklu1,libldl2,libmongoose2,libopenmpi3,libopm-common,libopm-grid,librbio2,libsliplu1,libspqr2,libsuitesparseconfig5,libsuperlu5,libumfpack5 libopm-simulators
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
libp4est-dev .
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
libpetsc-complex-dev ~3.14 libamd2,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,libldl2,libmongoose2,libopenmpi3,~3.18,librbio2,libscalapack-openmpi2.2,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g libamd3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,libldl3,libopenmpi40,libparu1,~3.22,librbio4,libscalapack-openmpi2.2,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g
libpetsc-complex3.14-dev ~ -
libpetsc-complex3.18-dev - libamd2,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,libldl2,libmongoose2,libopenmpi3,~,librbio2,libscalapack-openmpi2.2,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g -
libpetsc-complex3.22-dev - = libamd3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,libldl3,libopenmpi40,libparu1,~,librbio4,libscalapack-openmpi2.2,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g
libpetsc-real-dev ~3.14 libamd2,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,libldl2,libmongoose2,libopenmpi3,~3.18,librbio2,libscalapack-openmpi2.2,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g libamd3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,libldl3,libopenmpi40,libparu1,~3.22,librbio4,libscalapack-openmpi2.2,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g
libpetsc-real3.14-dev ~ -
libpetsc-real3.18-dev - libamd2,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,libldl2,libmongoose2,libopenmpi3,~,librbio2,libscalapack-openmpi2.2,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g -
libpetsc-real3.22-dev - = libamd3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,libldl3,libopenmpi40,libparu1,~,librbio4,libscalapack-openmpi2.2,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g
libpetsc64-complex-dev ~3.14 libamd2,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,libldl2,libmongoose2,libopenmpi3,~3.18,librbio2,libscalapack-openmpi2.2,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g libamd3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,libldl3,libopenmpi40,libparu1,~3.22,librbio4,libscalapack-openmpi2.2,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g
libpetsc64-complex3.14-dev ~ -
libpetsc64-complex3.18-dev - libamd2,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,libldl2,libmongoose2,libopenmpi3,~,librbio2,libscalapack-openmpi2.2,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g -
libpetsc64-complex3.22-dev - = libamd3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,libldl3,libopenmpi40,libparu1,~,librbio4,libscalapack-openmpi2.2,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g
libpetsc64-real-dev ~3.14 libamd2,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,libldl2,libmongoose2,libopenmpi3,~3.18,librbio2,libscalapack-openmpi2.2,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g libamd3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,libldl3,libopenmpi40,libparu1,~3.22,librbio4,libscalapack-openmpi2.2,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g
libpetsc64-real3.14-dev ~ -
libpetsc64-real3.18-dev - libamd2,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,libldl2,libmongoose2,libopenmpi3,~,librbio2,libscalapack-openmpi2.2,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g -
libpetsc64-real3.22-dev - = libamd3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,libldl3,libopenmpi40,libparu1,~,librbio4,libscalapack-openmpi2.2,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g
libpff-dev ~1 = ~1t64
libpfm4-dev ~
libpfqueue-dev ~0 = -
libpfs-dev - ~2
libpg-query-dev - ~1504.0 ~1706.0
libpgf-dev ~6 ~7
libpgm-dev ~-5.3-0 = ~-5.3-0t64
libpgm2asc-dev - ~0.52 ~0.52t64
libpgpool-dev ~0 ~2
libpgtcl-dev .
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
libpqxx-dev libpq5
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
libptscotch-dev libopenmpi3,zlib1g = libopenmpi40,zlib1g
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
libpypy-dev - .
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
libquvi-0.9-dev .
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
libratpoints-dev .
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
librenderdoc-dev . = -
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
libsaga-dev . ~-api8,~-gdi8 ~-api9,~-gdi9
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
libscotch-dev libopenmpi3,zlib1g = libopenmpi40,zlib1g
libscotchmetis-dev libopenmpi3,zlib1g = libopenmpi40,zlib1g
libscotchparmetis-dev libopenmpi3,zlib1g = libopenmpi40,zlib1g
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
libsdpa-dev libopenmpi3,libscalapack-openmpi2.1,zlib1g libopenmpi3,libscalapack-openmpi2.2,zlib1g -
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
libsingular-dev . libflint17,libgmp10,libgmpxx4ldbl,libmpfr6,libntl44 libflint19,libgmp10,libgmpxx4ldbl,libmpfr6,libntl44
libsingular4-dev . libflint17,libgmp10,libgmpxx4ldbl,libmpfr6,libntl44 libflint19,libgmp10,libgmpxx4ldbl,libmpfr6,libntl44
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
libsqlite3-mod-ceph-dev - libsqlite3-0
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
libsstp-api-0-dev - .
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
libstd-rust-dev .
libstd-rust-mozilla-dev . -
libstd-rust-web-dev .
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
libstk-dev librtaudio6,librtmidi5 librtaudio6,librtmidi6 librtaudio7,librtmidi7
libstk0-dev librtaudio6,librtmidi5 -
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
libsysprof-4-dev . libadwaita-1-0,libglib2.0-0,libgtk-4-1,libjson-glib-1.0-0,libpolkit-gobject-1-0 -
libsysprof-6-dev - = ~-6
libsysprof-capture-4-dev . libadwaita-1-0,libglib2.0-0,libgtk-4-1,libjson-glib-1.0-0,libpolkit-gobject-1-0 .
libsysprof-ui-4-dev . -
libsysprof-ui-5-dev - libadwaita-1-0,libglib2.0-0,libgtk-4-1,libjson-glib-1.0-0,libpolkit-gobject-1-0 -
libsysrepo-cpp-dev ~5 -
libsysrepo-dev ~5 -
libsysstat-qt5-0-dev ~ = -
libsysstat-qt6-1-dev - = ~
libsystemc-dev .
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
libtamuanova-dev .
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
libtemplates-parser-dev - = libxmlada-dom9,libxmlada-input8,libxmlada-sax8,libxmlada-unicode8
libtemplates-parser14-dev libtemplates-parser20 -
libtemplates-parser16-dev - libxmlada-dom8,libxmlada-input7,libxmlada-sax7,libxmlada-unicode7 -
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
libthrift-dev .
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
libtmglib-dev ~3
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
libtse3-dev .
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
libwebsockets-dev ~16 ~17 ~19t64
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
libwlroots-0.18-dev - = libcap2,libdisplay-info2,libdrm-amdgpu1,libdrm-intel1,libdrm-nouveau2,libdrm-radeon1,libdrm2,libegl1,libgbm1,libgl1,libgles1,libgles2,libglvnd0,libglx0,libinput10,liblcms2-2,libliftoff0,libopengl0,libpixman-1-0,libseat1,libsystemd0,libudev1,libvulkan1,libwayland-client0,libwayland-cursor0,libwayland-egl1,libwayland-server0,libx11-6,libx11-xcb1,libxcb-composite0,libxcb-dri3-0,libxcb-errors0,libxcb-ewmh2,libxcb-icccm4,libxcb-image0,libxcb-present0,libxcb-randr0,libxcb-render-util0,libxcb-render0,libxcb-res0,libxcb-shape0,libxcb-shm0,libxcb-sync1,libxcb-xfixes0,libxcb-xinput0,libxcb1,libxkbcommon0
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
libxerces-c-dev libicu67 libicu72 libicu76
libxerces-c3-dev libicu67 libicu72 libicu76
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
libxtensor-blas-dev - .
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
libzbd-dev . ~2 ~2t64
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
libzia-dev libftdi1-2,libglib2.0-0,libgtk2.0-0,libpng16-16,libsdl2-2.0-0 libftdi1-2,libglib2.0-0,libgtk-3-0,libpng16-16,libsdl2-2.0-0 -
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
libzn-poly-dev .
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
octave-dev - libegl1,libfftw3-double3,libfftw3-long3,libfftw3-quad3,libfftw3-single3,libgl1,libgles1,libgles2,libglvnd0,libglx0,libhdf5-103-1,libhdf5-cpp-103-1,libhdf5-fortran-102,libhdf5-hl-100,libhdf5-hl-cpp-100,libhdf5-hl-fortran-100,libncurses6,libncursesw6,libopengl0,libreadline8,libtinfo6 libfftw3-double3,libfftw3-long3,libfftw3-quad3,libfftw3-single3,libgl1,libglx0,libhdf5-310,libhdf5-cpp-310,libhdf5-fortran-310,libhdf5-hl-310,libhdf5-hl-cpp-310,libhdf5-hl-fortran-310,libncurses6,libncursesw6,libreadline8t64,libtinfo6
ofono-dev libdbus-1-3,libglib2.0-0 = libdbus-1-3,libgirepository-2.0-0,libglib2.0-0t64
okteta-dev libkasten4controllers0,libkasten4core0,libkasten4gui0,libkasten4okteta2controllers0,libkasten4okteta2core0,libkasten4okteta2gui0,libokteta3core0,libokteta3gui0
okular-dev libokular5core9 libokular5core10 libokular6core3
open-vm-tools-dev ~
openbox-dev libobrender32v5,libobt2v5
openbsc-dev . -
opencl-dev ocl-icd-libopencl1
opencollada-dev libpcre16-3,libpcre3,libpcre32-3,libpcrecpp0v5,libxml2 = -
opensta-dev .
opentelemetry-cpp-dev - = .
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
petsc-dev libpetsc-real3.14 libamd2,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,libldl2,libmongoose2,libopenmpi3,libpetsc-real3.18,librbio2,libscalapack-openmpi2.2,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g libamd3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,libldl3,libopenmpi40,libparu1,libpetsc-real3.22,librbio4,libscalapack-openmpi2.2,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g
petsc64-dev libpetsc64-real3.14 libamd2,libbtf1,libcamd2,libccolamd2,libcholmod3,libcolamd2,libcxsparse3,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-103-1,libhdf5-openmpi-cpp-103-1,libhdf5-openmpi-fortran-102,libhdf5-openmpi-hl-100,libhdf5-openmpi-hl-cpp-100,libhdf5-openmpi-hl-fortran-100,libklu1,libldl2,libmongoose2,libopenmpi3,libpetsc64-real3.18,librbio2,libscalapack-openmpi2.2,libsliplu1,libspqr2,libssl3,libsuitesparseconfig5,libsuperlu-dist8,libsuperlu5,libumfpack5,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g libamd3,libbtf2,libcamd3,libccolamd3,libcholmod5,libcolamd3,libcxsparse4,libfftw3-double3,libfftw3-long3,libfftw3-mpi3,libfftw3-quad3,libfftw3-single3,libhdf5-openmpi-310,libhdf5-openmpi-cpp-310,libhdf5-openmpi-fortran-310,libhdf5-openmpi-hl-310,libhdf5-openmpi-hl-cpp-310,libhdf5-openmpi-hl-fortran-310,libklu2,libldl3,libopenmpi40,libparu1,libpetsc64-real3.22,librbio4,libscalapack-openmpi2.2,libspex3,libspqr4,libssl3t64,libsuitesparse-mongoose3,libsuitesparseconfig7,libsuperlu-dist8,libsuperlu7,libumfpack6,libx11-6,libyaml-0-2,ocl-icd-libopencl1,zlib1g
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
pypy-dev . -
pypy3-dev .
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
tcl-itcl4-dev libtcl8.6
tcl-memchan-dev .
tcl-snack-dev .
tcl-trf-dev libtcl8.6
tcl8.6-dev libtcl8.6
tcl8.6-itcl4-dev - = libtcl8.6
tcl9.0-dev - = zlib1g
tcl9.0-itcl4-dev - = libtcl8.6
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
tk-itk4-dev libtcl8.6
tk8.6-dev libtk8.6
tk8.6-img-dev - = libtcl8.6
tk8.6-itk4-dev - = libtcl8.6
tk9.0-dev - = libx11-6,libxext6,libxft2,libxss1,libxt6t64,zlib1g
tk9.0-img-dev - = libtcl8.6
tk9.0-itk4-dev - = libtcl8.6
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
vulkan-validationlayers-dev libxxhash0 = -
vxi-dev . - libtirpc3t64
wayfire-dev - libcairo-gobject2,libcairo-script-interpreter2,libcairo2,libpango-1.0-0,libpangocairo-1.0-0,libpangoft2-1.0-0,libpangoxft-1.0-0,libpixman-1-0,libwayland-client0,libwayland-cursor0,libwayland-egl1,libwayland-server0,libwf-config1,libwlroots10 libwf-utils0t64
waylandpp-dev libwayland-client++0,libwayland-client-extra++0,libwayland-cursor++0,libwayland-egl++0 libwayland-client++1,libwayland-client-extra++1,libwayland-cursor++1,libwayland-egl++1,libwayland-server++1
wcslib-dev libpgsbox7,libwcs7 = libpgsbox8,libwcs8
weechat-dev .
weston-dev - = libweston-14-0
wget2-dev .
wireshark-dev libwireshark14,libwiretap11,libwsutil12 libwireshark16,libwiretap13,libwsutil14 libwireshark18,libwiretap15,libwsutil16
wordnet-dev .
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
xotcl-dev .
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

export const PRESENT: string = `
389-ds-base-libs 7
adduser 7
alsa-utils 7
antiword 7
apache2 7
apt 7
aria2 7
at 7
autoconf 7
automake 7
autossh 7
awscli 7
base-files 7
base-passwd 7
bash 7
bc 7
bind9-dnsutils 7
bind9-host 7
binutils 7
binutils-common 7
binutils-multiarch 7
binutils-x86-64-linux-gnu 7
bsdextrautils 7
bsdutils 7
bzip2 7
ca-certificates 7
cairo-dock-core 7
cargo 7
catdoc 7
certbot 7
chromium 7
chromium-driver 7
cifs-utils 7
clang 7
cmake 7
coinor-libbonmin4 2
coinor-libbonmin4t64 4
coinor-libcbc3 3
coinor-libcbc3.1 4
coinor-libcgl1 7
coinor-libclp1 7
coinor-libcoinmp0 4
coinor-libcoinmp1v5 3
coinor-libcoinutils3v5 7
coinor-libdylp1 7
coinor-libipopt1v5 3
coinor-libipopt3 4
coinor-libosi1v5 7
coinor-libsymphony3 7
coinor-libvol1 7
coreutils 7
courier-authlib 7
cpio 7
cpp 7
cpp-10 1
cpp-12 6
cpp-14 4
cpp-14-x86-64-linux-gnu 4
cpp-x86-64-linux-gnu 4
cron 7
cups-bsd 7
cups-client 7
curl 7
cyrus-common 7
dash 7
debconf 7
debian-archive-keyring 7
debianutils 7
default-mysql-client 7
diffutils 7
dirmngr 7
dmidecode 7
dnsutils 3
docker-compose 7
docker.io 7
dos2unix 7
dpkg 7
dumb-init 7
dvipng 7
e2fsprogs 7
espeak 7
expect 7
ffmpeg 7
fftw2 7
file 7
findutils 7
firefox-esr 7
flac 7
fontconfig 7
fontconfig-config 7
fonts-dejavu-core 7
fonts-dejavu-mono 4
fonts-liberation 7
freeglut3 1
ftp 7
fuse 7
g++ 7
g++-10 1
g++-12 6
g++-14 4
g++-14-x86-64-linux-gnu 4
g++-x86-64-linux-gnu 4
gammaray 5
gcc 7
gcc-10 1
gcc-10-base 1
gcc-12 6
gcc-12-base 6
gcc-14 4
gcc-14-base 4
gcc-14-x86-64-linux-gnu 4
gcc-9-base 1
gcc-x86-64-linux-gnu 4
gdb 7
gettext 7
gettext-base 7
gfortran 7
gh 6
ghostscript 7
giblib1 1
gifsicle 7
gir1.2-freedesktop 7
gir1.2-gdkpixbuf-2.0 7
gir1.2-glib-2.0 7
gir1.2-harfbuzz-0.0 7
gir1.2-pango-1.0 7
gir1.2-rsvg-2.0 7
girepository-tools 4
git 7
git-lfs 7
git-man 7
glabels 7
gnunet 7
gnunet-gtk 7
gnupg 7
gnupg-l10n 7
gnupg-utils 7
golang-go 7
gosu 7
gpg 7
gpg-agent 7
gpg-wks-client 7
gpg-wks-server 7
gpgconf 7
gpgsm 7
gpgv 7
gpsim 7
graphicsmagick 7
graphviz 7
grep 7
guile-2.2-libs 7
guile-3.0-libs 7
guile-cairo 7
guile-gnome2-glib 1
gzip 7
haproxy 7
hicolor-icon-theme 7
hostname 7
htop 7
ibus-anthy 7
ibverbs-providers 7
icu-devtools 7
imagemagick 7
imagemagick-6-common 3
imagemagick-6.q16 3
imagemagick-7-common 4
imagemagick-7.q16 4
init-system-helpers 7
inkscape 7
inotify-tools 7
iproute2 7
iputils-arping 7
iputils-ping 7
itcl3 7
itk3 7
jpegoptim 7
jq 7
kdevelop510-libs 2
kdevelop56-libs 1
kdevelop61-libs 4
kea-common 6
kio-audiocd 7
knxd-tools 7
krb5-multidev 7
kwin-common 7
lame 7
ldap-utils 7
less 7
lftp 7
lib++dfb-1.7-7 3
lib1305-1 4
lib25519-1 4
lib2geom1.2.0 2
lib2geom1.4.0 4
lib3ds-1-3 7
lib3mf1 3
lib3mf1t64 4
lib4ti2-0 2
lib4ti2-0t64 4
libaa1 7
libaacs0 7
libabigail0 3
libabigail5 4
libabsl20200923 1
libabsl20220623 2
libabsl20240722 4
libabw-0.1-1 7
libaccel-config1 6
libaccounts-glib0 7
libaccounts-qt5-1 7
libaccounts-qt6-1 4
libaccountsservice0 7
libacl1 7
libacpi0 7
libactionlib1d 7
libad9361-0 7
libada-bar-codes2 4
libadacgi4 3
libadacgi5 4
libadasockets10 3
libadasockets11 4
libaddresses0 3
libaddresses0.5.0 4
libaddressview0 3
libaddressview0.5.0 4
libadios2-mpi-auxiliary-2.10 4
libadios2-mpi-c++11-2.10 4
libadios2-mpi-c-2.10 4
libadios2-mpi-core-2.10 4
libadios2-mpi-fortran-2.10 4
libadios2-serial-auxiliary-2.10 4
libadios2-serial-c++11-2.10 4
libadios2-serial-c-2.10 4
libadios2-serial-core-2.10 4
libadios2-serial-fortran-2.10 4
libadmesh1 7
libadns1 3
libadns1t64 4
libadolc2 3
libadolc2t64 4
libadplug-2.3.3-0 7
libadwaita-1-0 6
libadwaitaqt1 7
libadwaitaqt6-1 6
libaec0 7
libafflib0t64 4
libafflib0v5 3
libafsauthent2 3
libafsauthent2t64 4
libafsrpc2 3
libafsrpc2t64 4
libafterimage0 3
libafterimage0t64 4
libagg2 3
libagg2t64 4
libags-audio3 1
libags-audio4 2
libags-audio7t64 4
libags-gui3 1
libags-gui4 2
libags-gui7t64 4
libags3 1
libags4 2
libags7t64 4
libahp-gt1 6
libahp-xc1 6
libahven30 3
libahven31 4
libaiksaurus-1.2-0c2a 7
libaiksaurusgtk-1.2-0c2a 3
libaio1 3
libaio1t64 4
libairspy0 7
libairspyhf1 7
libakai0 3
libakai0t64 4
libalberta4 3
libalberta5 4
libaldmb1 3
libaldmb1t64 4
libalglib3.17 1
libalglib3.19 2
libalglib4.2 4
libalgorithms1 3
libalgorithms1t64 4
libalkimia5-7 1
libalkimia5-8 6
liballeggl4.4 3
liballeggl4.4t64 4
liballegro-acodec5.2 3
liballegro-acodec5.2t64 4
liballegro-audio5.2 3
liballegro-audio5.2t64 4
liballegro-dialog5.2 3
liballegro-dialog5.2t64 4
liballegro-image5.2 3
liballegro-image5.2t64 4
liballegro-physfs5.2 3
liballegro-physfs5.2t64 4
liballegro-ttf5.2 3
liballegro-ttf5.2t64 4
liballegro-video5.2 3
liballegro-video5.2t64 4
liballegro4.4 3
liballegro4.4t64 4
liballegro5.2 3
liballegro5.2t64 4
libalog0.6.2 3
libalog0.6.3 4
libalpm13 2
libalpm15 4
libalsaplayer0 7
libalure1 7
libalut0 7
libam7xxx0.1 7
libambix0 7
libamd-comgr2 6
libamd-smi0 4
libamd2 3
libamd3 4
libamdhip64-5 6
libament-index-cpp0d 6
libaml0 2
libaml0t64 4
libamplsolver0 7
libamtk-5-0 3
libanalitza8 3
libanalitza9 4
libanalitzagui8 3
libanalitzagui9 4
libanalitzaplot8 3
libanalitzaplot9 4
libanalitzawidgets8 3
libanalitzawidgets9 4
libancient2 6
libanet0.4.3 7
libanfo0 1
libangelscript-addon2.35.1 2
libangelscript-addon2.35.1t64 4
libangelscript2.35.1 2
libangelscript2.35.1t64 4
libanjuta-3-0 3
libann-cctbx0 6
libann0 7
libansilove1 7
libanthy1 3
libanthy1t64 4
libanthyinput0 3
libanthyinput0t64 4
libantic0 2
libantlr3c-3.4-0 7
libantlr4-runtime4.9 7
libao4 7
libaoflagger0 7
libaom0 1
libaom3 6
libaosd-text2 7
libaosd2 7
libapbs3 3
libapbs3t64 4
libapertium-lex-tools1 6
libapertium3 6
libapertium3-3.7-1 1
libaperture-0-0 7
libapogee3 2
libapogee3t64 4
libapophenia2 3
libapophenia2t64 4
libapparmor1 7
libappimage1.0abi1 2
libappimage1.0abi1t64 4
libappmenu-gtk2-parser0 3
libappmenu-gtk3-parser0 7
libappstream-compose0 7
libappstream-glib8 7
libappstream4 3
libappstream5 4
libappstreamqt2 3
libappstreamqt3 4
libappstreamqt5-3 4
libapr-memcache0 3
libapr1 3
libapr1t64 4
libapreq2-3 1
libapreq2-3t64 4
libapriltag1 1
libapriltag3 2
libapriltag3t64 4
libapron 1
libaprutil1 3
libaprutil1t64 4
libapt-pkg6.0 3
libapt-pkg7.0 4
libaqbanking44 7
libaqsis1 1
libaravis-0.8-0 7
libarccommon3v5 3
libarccommon4 4
libarchive13 3
libarchive13t64 4
libarcus3 3
libarcus5 4
libargon2-1 7
libargtable2-0 7
libaria2-0 7
libaribb24-0 3
libaribb24-0t64 4
libarm-compute43 4
libarmadillo10 1
libarmadillo11 2
libarmadillo14 4
libarmnn22 3
libarmnn33t64 4
libarmnntfliteparser22 3
libarmnntfliteparser24t64 4
libarpack++2c2a 7
libarpack2 3
libarpack2t64 4
libarpack64-2 4
libart-2.0-2 7
libasan5 1
libasan6 3
libasan8 6
libasis2019.1 1
libasl0 3
libasl0t64 4
libasm1 3
libasm1t64 4
libasmjit0 1
libasound2 3
libasound2t64 4
libaspell15 7
libasprintf0v5 7
libass9 7
libassa-3.5-5t64 4
libassa-3.5-5v5 3
libassimp5 7
libassuan0 3
libassuan9 4
libast2 3
libast2t64 4
libastcenc0d 1
libastcenc3d 2
libastcenc5d 4
libastro1 7
libastrometry0 3
libastrometry0t64 4
libastyle3 7
libasyncaudio1.6 3
libasyncaudio1.6t64 4
libasynccore1.6 3
libasynccore1.6t64 4
libasynccpp1.6 3
libasynccpp1.6t64 4
libasyncns0 7
libasyncqt1.6 3
libasyncqt1.6t64 4
libatalk 4
libatasmart4 7
libatf-c++-2 7
libatf-c-1 7
libatk-bridge2.0-0 3
libatk-bridge2.0-0t64 4
libatk1.0-0 3
libatk1.0-0t64 4
libatkmm-1.6-1v5 7
libatlas-ecmwf-0 7
libatlas3-base 7
libatm1 3
libatm1t64 4
libatomic-queue0 7
libatomic1 7
libatomicparsley0 3
libatopology2 3
libatopology2t64 4
libatrildocument3 3
libatrildocument3t64 4
libatrilview3 3
libatrilview3t64 4
libatspi2.0-0 3
libatspi2.0-0t64 4
libattr1 7
libaubio5 7
libaudclient2 7
libaudcore5 3
libaudcore5t64 4
libaudgui5 3
libaudgui6 4
libaudio2 7
libaudiofile1 7
libaudiomask1 7
libaudit-common 7
libaudit1 7
libaudqt2 3
libaudqt3 4
libaudtag3 3
libaudtag3t64 4
libaugeas0 7
libaunit20 1
libaunit21 2
libaunit22 4
libauparse0 3
libauparse0t64 4
libauthselect3 4
libavahi-client3 7
libavahi-common3 7
libavahi-compat-libdnssd1 7
libavahi-core7 7
libavahi-glib1 7
libavahi-gobject0 7
libavahi-ui-gtk3-0 7
libavc1394-0 7
libavcall1 7
libavcodec58 1
libavcodec59 2
libavcodec61 4
libavdevice58 1
libavdevice59 2
libavdevice61 4
libavfilter10 4
libavfilter7 1
libavfilter8 2
libavformat58 1
libavformat59 2
libavformat61 4
libavif15 2
libavif16 4
libavif9 1
libavifile-0.7c2 7
libavkys8 1
libavkys9 6
libavl1 3
libavl1t64 4
libavogadro2-1 3
libavogadro2-1t64 4
libavresample4 1
libavro23 3
libavro24 4
libavtp0 4
libavutil56 1
libavutil57 2
libavutil59 4
libaws6 1
libax25 7
libaxc0 7
libayatana-appindicator1 3
libayatana-appindicator3-1 7
libayatana-common0 6
libayatana-ido3-0.4-0 7
libayatana-indicator3-7 7
libayatana-indicator7 3
libb2-1 7
libb64-0d 7
libbabeltrace1 7
libbabeltrace2-0 7
libbabl-0.1-0 7
libbacktrace0 4
libball1.5 3
libballview1.5 3
libbambamc0 7
libbamf3-2 3
libbamf3-2t64 4
libbamtools2.5.1 1
libbamtools2.5.2 6
libbase1 3
libbase16384-2 6
libbase1t64 4
libbase58-0 1
libbaseencode1 3
libbasicobjects0 3
libbasicobjects0t64 4
libbasix0 1
libbasix0.5 2
libbasix0.9 4
libbatterycontrol6 4
libbcg729-0 7
libbcmatroska2-5 6
libbctoolbox1 3
libbctoolbox2 4
libbdd0c2 7
libbde1 3
libbde1t64 4
libbdplus0 7
libbearssl0 6
libbelcard1 7
libbellesip1 3
libbellesip3 4
libbelr1 7
libbemenu0 6
libbenchmark1 1
libbenchmark1.9.1 4
libbenchmark1debian 2
libbfb0 3
libbfb0t64 4
libbfio1 7
libbg2 7
libbiblesync1.1 7
libbibutils7 1
libbibutils8 6
libbifrost0 4
libbigint0 3
libbigwig0 3
libbigwig0t64 4
libbind9-161 1
libbinio1v5 7
libbinutils 7
libbiococoa2 3
libbiod0 1
libbiometric0 7
libbiometry1 6
libbiosig3 7
libbitmask1 7
libbladerf2 7
libblasr5.3.4 1
libblasr5.3.5 6
libbliss2 7
libblitz0t64 4
libblitz0v5 3
libblkid1 7
libblkio1 4
libblockdev-btrfs2 3
libblockdev-btrfs3 4
libblockdev-crypto2 3
libblockdev-crypto3 4
libblockdev-dm2 3
libblockdev-dm3 4
libblockdev-fs2 3
libblockdev-fs3 4
libblockdev-kbd2 3
libblockdev-loop2 3
libblockdev-loop3 4
libblockdev-lvm-dbus2 3
libblockdev-lvm-dbus3 4
libblockdev-lvm2 3
libblockdev-lvm3 4
libblockdev-mdraid2 3
libblockdev-mdraid3 4
libblockdev-mpath2 3
libblockdev-mpath3 4
libblockdev-nvdimm2 3
libblockdev-nvdimm3 4
libblockdev-nvme3 4
libblockdev-part-err2 3
libblockdev-part2 3
libblockdev-part3 4
libblockdev-smart3 4
libblockdev-swap2 3
libblockdev-swap3 4
libblockdev-utils2 3
libblockdev-utils3 4
libblockdev2 3
libblockdev3 4
libblocksruntime0 7
libbloom1 3
libbloom2 4
libblosc1 7
libblosc2-4 4
libbluetooth3 7
libbluray2 7
libbmusb6 7
libbobcat5 1
libbobcat6 6
libbogl0 7
libboinc-app7 3
libboinc-app7t64 4
libboinc7 3
libboinc7t64 4
libbondcpp1d 7
libboolstuff-0.1-0 7
libboost-atomic1.74.0 3
libboost-atomic1.81.0 2
libboost-atomic1.83.0 4
libboost-atomic1.88.0 4
libboost-chrono1.74.0 3
libboost-chrono1.81.0 2
libboost-chrono1.83.0t64 4
libboost-chrono1.88.0t64 4
libboost-container1.74.0 3
libboost-container1.81.0 2
libboost-container1.83.0 4
libboost-container1.88.0 4
libboost-context1.74.0 3
libboost-context1.81.0 2
libboost-context1.83.0 4
libboost-context1.88.0 4
libboost-contract1.74.0 3
libboost-contract1.81.0 2
libboost-contract1.83.0 4
libboost-contract1.88.0 4
libboost-coroutine1.74.0 3
libboost-coroutine1.81.0 2
libboost-coroutine1.83.0 4
libboost-coroutine1.88.0 4
libboost-date-time1.74.0 3
libboost-date-time1.81.0 2
libboost-date-time1.83.0 4
libboost-date-time1.88.0 4
libboost-fiber1.74.0 3
libboost-fiber1.81.0 2
libboost-fiber1.83.0 4
libboost-fiber1.88.0 4
libboost-filesystem1.74.0 3
libboost-filesystem1.81.0 2
libboost-filesystem1.83.0 4
libboost-filesystem1.88.0 4
libboost-graph-parallel1.74.0 3
libboost-graph-parallel1.81.0 2
libboost-graph-parallel1.83.0 4
libboost-graph-parallel1.88.0 4
libboost-graph1.74.0 3
libboost-graph1.81.0 2
libboost-graph1.83.0 4
libboost-graph1.88.0 4
libboost-iostreams1.74.0 3
libboost-iostreams1.81.0 2
libboost-iostreams1.83.0 4
libboost-iostreams1.88.0 4
libboost-json1.81.0 2
libboost-json1.83.0 4
libboost-json1.88.0 4
libboost-locale1.74.0 3
libboost-locale1.81.0 2
libboost-locale1.83.0 4
libboost-locale1.88.0 4
libboost-log1.74.0 3
libboost-log1.81.0 2
libboost-log1.83.0 4
libboost-log1.88.0 4
libboost-math1.74.0 3
libboost-math1.81.0 2
libboost-math1.83.0 4
libboost-math1.88.0 4
libboost-mpi-python1.74.0 3
libboost-mpi-python1.81.0 2
libboost-mpi-python1.83.0 4
libboost-mpi-python1.88.0 4
libboost-mpi1.74.0 3
libboost-mpi1.81.0 2
libboost-mpi1.83.0 4
libboost-mpi1.88.0 4
libboost-nowide1.74.0 3
libboost-nowide1.81.0 2
libboost-nowide1.83.0 4
libboost-nowide1.88.0 4
libboost-numpy1.74.0 3
libboost-numpy1.81.0 2
libboost-numpy1.83.0 4
libboost-numpy1.88.0 4
libboost-program-options1.74.0 3
libboost-program-options1.81.0 2
libboost-program-options1.83.0 4
libboost-program-options1.88.0 4
libboost-python1.74.0 3
libboost-python1.81.0 2
libboost-python1.83.0 4
libboost-python1.88.0 4
libboost-random1.74.0 3
libboost-random1.81.0 2
libboost-random1.83.0 4
libboost-random1.88.0 4
libboost-regex1.74.0 3
libboost-regex1.81.0 2
libboost-regex1.83.0 4
libboost-regex1.88.0 4
libboost-serialization1.74.0 3
libboost-serialization1.81.0 2
libboost-serialization1.83.0 4
libboost-serialization1.88.0 4
libboost-stacktrace1.74.0 3
libboost-stacktrace1.81.0 2
libboost-stacktrace1.83.0 4
libboost-stacktrace1.88.0 4
libboost-system1.74.0 3
libboost-system1.81.0 2
libboost-system1.83.0 4
libboost-system1.88.0 4
libboost-test1.74.0 3
libboost-test1.81.0 2
libboost-test1.83.0 4
libboost-test1.88.0 4
libboost-thread1.74.0 3
libboost-thread1.81.0 2
libboost-thread1.83.0 4
libboost-thread1.88.0 4
libboost-timer1.74.0 3
libboost-timer1.81.0 2
libboost-timer1.83.0 4
libboost-timer1.88.0 4
libboost-type-erasure1.74.0 3
libboost-type-erasure1.81.0 2
libboost-type-erasure1.83.0 4
libboost-type-erasure1.88.0 4
libboost-url1.81.0 2
libboost-url1.83.0 4
libboost-url1.88.0 4
libboost-wave1.74.0 3
libboost-wave1.81.0 2
libboost-wave1.83.0 4
libboost-wave1.88.0 4
libbotan-2-17 1
libbotan-2-19 6
libbotan-3-7 4
libbox2d2 6
libbox2d2.3.0 1
libbpf0 1
libbpf1 6
libbpfcc 7
libbpftune0 4
libbpp-core4 3
libbpp-core4t64 4
libbpp-phyl-omics3 3
libbpp-phyl-omics3t64 4
libbpp-phyl12 3
libbpp-phyl12t64 4
libbpp-popgen8 3
libbpp-popgen8t64 4
libbpp-qt2 3
libbpp-qt2t64 4
libbpp-raa4 3
libbpp-raa4t64 4
libbpp-seq-omics3 3
libbpp-seq-omics3t64 4
libbpp-seq12 3
libbpp-seq12t64 4
libbrahe-1.3-3 7
libbraiding0 3
libbraiding0t64 4
libbrasero-media3-1 7
libbrial-groebner3 3
libbrial3 3
libbrlapi0.8 7
libbroker2 3
libbrotli1 7
libbs2b0 7
libbsd0 7
libbson-1.0-0 3
libbson-1.0-0t64 4
libbt0 7
libbtbb1 7
libbtf1 3
libbtf2 4
libbtparse2 7
libbtrfs0 3
libbtrfs0t64 4
libbtrfsutil1 3
libbtrfsutil1t64 4
libbudgie-appindexer0 6
libbudgie-plugin0 7
libbudgie-private0 7
libbudgietheme0 7
libbullet-extras3.06 1
libbullet-extras3.24 2
libbullet-extras3.24t64 4
libbullet3.06 1
libbullet3.24 2
libbullet3.24t64 4
libbulletml0v5 7
libburn4 3
libburn4t64 4
libburner-media3-1 7
libbuteosyncfw5-0 4
libbuteosyncml5-1 4
libbytesize1 7
libbz2-1.0 7
libbzip3-0 2
libbzip3-1 4
libbzrtp0 3
libbzrtp1 4
libc++1-11 1
libc++1-13 3
libc++1-14 2
libc++1-15 2
libc++1-16 3
libc++1-17t64 4
libc++1-18 4
libc++1-19 6
libc++1-9 1
libc++abi1-11 1
libc++abi1-13 3
libc++abi1-14 2
libc++abi1-15 2
libc++abi1-16 3
libc++abi1-17t64 4
libc++abi1-18 4
libc++abi1-19 6
libc++abi1-9 1
libc-ares2 7
libc-bin 7
libc-client2007e 3
libc-dev-bin 7
libc6 7
libca4.13.5 2
libca4.14.4 4
libcaca0 7
libcacard0 7
libcaes1 4
libcaf-core0.17 3
libcaf-core0.17t64 4
libcaf-io0.17 3
libcaf-io0.17t64 4
libcaf-mpich-3 3
libcaf-mpich-3t64 4
libcaf-openmpi-3 3
libcaf-openmpi-3t64 4
libcaf-openssl0.17 3
libcaf-openssl0.17t64 4
libcaffe1 1
libcairo-5c0 7
libcairo-gobject2 7
libcairo-script-interpreter2 7
libcairo2 7
libcairomm-1.0-1v5 7
libcairomm-1.16-1 6
libcaja-extension1 7
libcal3d12t64 4
libcal3d12v5 3
libcalceph2 4
libcalcium0 2
libcallaudio-0-1 7
libcallback1 7
libcamd2 3
libcamd3 4
libcamel-1.2-62 1
libcamel-1.2-64 2
libcamel-1.2-64t64 4
libcamera-calibration-parsers0d 3
libcamera-calibration-parsers0t64 4
libcamera-info-manager0d 3
libcamera-info-manager0t64 4
libcamera0.0.3 2
libcamera0.4 4
libcamitk4 1
libcamitk5 4
libcamp0.8 3
libcamp0.8t64 4
libcanberra-gtk0 3
libcanberra-gtk3-0 7
libcanberra0 7
libcangjie2 3
libcangjie3 4
libcanl-c4 3
libcanl-c4t64 4
libcanlock3 7
libcanna1g 7
libcantorlibs28 1
libcantorlibs28abi1 2
libcantorlibs28abi2 4
libcap-ng0 7
libcap2 7
libcap2-bin 7
libcapi20-3 3
libcapi20-3t64 4
libcapstone4 3
libcapstone5 4
libcares2 4
libcaribou0 7
libcasa-casa5 1
libcasa-casa7 2
libcasa-casa8 4
libcasa-coordinates5 1
libcasa-coordinates7 2
libcasa-coordinates8 4
libcasa-derivedmscal5 1
libcasa-derivedmscal7 2
libcasa-derivedmscal8 4
libcasa-fits5 1
libcasa-fits7 2
libcasa-fits8 4
libcasa-images5 1
libcasa-images7 2
libcasa-images8 4
libcasa-lattices5 1
libcasa-lattices7 2
libcasa-lattices8 4
libcasa-meas5 1
libcasa-meas7 2
libcasa-meas8 4
libcasa-measures5 1
libcasa-measures7 2
libcasa-measures8 4
libcasa-mirlib5 1
libcasa-mirlib7 2
libcasa-mirlib8 4
libcasa-ms5 1
libcasa-ms7 2
libcasa-ms8 4
libcasa-msfits5 1
libcasa-msfits7 2
libcasa-msfits8 4
libcasa-python3-5 1
libcasa-python3-7 2
libcasa-python3-8 4
libcasa-scimath-f5 1
libcasa-scimath-f7 2
libcasa-scimath-f8 4
libcasa-scimath5 1
libcasa-scimath7 2
libcasa-scimath8 4
libcasa-tables5 1
libcasa-tables7 2
libcasa-tables8 4
libcassie1v5 7
libcattle-1.0-0 7
libcbf1 3
libcbf1t64 4
libcbor0 1
libcbor0.10 4
libcbor0.8 2
libcc1-0 7
libccd2 7
libccfits0v5 7
libccgnu2-1.8-0v5 1
libccolamd2 3
libccolamd3 4
libcconv0 7
libccp4c0 3
libccp4c0t64 4
libccp4f0 3
libccp4f0t64 4
libccrtp2t64 4
libccrtp2v5 3
libcctbx0 6
libcctz2 3
libcctz2.4 4
libcdaudio1 7
libcdb1 7
libcdd0d 3
libcdd0t64 4
libcddb2 7
libcdi0 7
libcdio++1 3
libcdio++1t64 4
libcdio-cdda2 3
libcdio-cdda2t64 4
libcdio-paranoia2 3
libcdio-paranoia2t64 4
libcdio19 3
libcdio19t64 4
libcdk5nc6 3
libcdk5t64 4
libcdparanoia0 7
libcdr-0.1-1 7
libcds2.3.3 3
libcds2.3.3t64 4
libcdt5 7
libcec6 3
libcec7 4
libcegui-mk2-0.8.7 3
libcegui-mk2-0.8.7t64 4
libcephfs2 7
libceres1 1
libceres3 2
libceres4t64 4
libcerf1 3
libcerf2 4
libcexceptions0 7
libcext0 7
libcfg7 7
libcfitsio10 2
libcfitsio10t64 4
libcfitsio9 1
libcg3-1 7
libcgicc3 7
libcgif0 6
libcglm0 7
libcgns3.4 7
libcgraph6 7
libcgreen1 5
libcgroup1 1
libcgroup2 2
libcgroup3 4
libcgsi-gsoap1 3
libcgsi-gsoap1t64 4
libchafa0 3
libchafa0t64 4
libchamplain-0.12-0 7
libchamplain-gtk-0.12-0 7
libchardet1 3
libchardet1t64 4
libcharls2 7
libchasen2 7
libchdr0 4
libchealpix0 7
libcheese-gtk25 7
libcheese8 7
libchemps2-3 3
libchewing3 7
libchicken11 3
libchicken11t64 4
libchipcard6 3
libchipcard6t64 4
libchipmunk7 7
libchise1 3
libchise1t64 4
libchm1 7
libcholmod3 3
libcholmod5 4
libchromaprint1 7
libcib27 3
libcib54 4
libcidr0 7
libcif1 7
libcifpp1 1
libcifpp5 2
libcifpp7 4
libcifti0 3
libcifti0t64 4
libcinnamon-control-center1 7
libcinnamon-desktop4 3
libcinnamon-desktop4t64 4
libcinnamon-menu-3-0 7
libcitadel4 7
libcitygml2 7
libcivetweb1 7
libcjose0 7
libcjs0 7
libcjson1 7
libck-connector0 4
libck0 3
libck0t64 4
libckyapplet1 3
libckyapplet1t64 4
libclalsadrv2 3
libclalsadrv2t64 4
libclamav12 6
libclamav9 1
libclanapp-1.0t64 4
libclanapp-1.0v5 3
libclang-cpp11 1
libclang-cpp13 3
libclang-cpp14 2
libclang-cpp15 2
libclang-cpp16 3
libclang-cpp17t64 4
libclang-cpp18 4
libclang-cpp19 6
libclang-cpp22 4
libclang-cpp9 1
libclang1-11 1
libclang1-13 3
libclang1-14 2
libclang1-15 2
libclang1-16 3
libclang1-17t64 4
libclang1-18 4
libclang1-19 6
libclang1-22 4
libclang1-9 1
libclansdl-1.0v5 3
libclass-loader1d 1
libclass-loader3d 6
libclaw-application1t64 4
libclaw-application1v5 3
libclaw-configuration-file1t64 4
libclaw-configuration-file1v5 3
libclaw-dynamic-library1t64 4
libclaw-dynamic-library1v5 3
libclaw-graphic1t64 4
libclaw-graphic1v5 3
libclaw-logger1t64 4
libclaw-logger1v5 3
libclaw-net1t64 4
libclaw-net1v5 3
libclaw-tween1t64 4
libclaw-tween1v5 3
libclblast1 7
libcld2-0 7
libcleri0 1
libcleri1 4
libclfft2 7
libclhep2.1t64 4
libclhep2.1v5 3
libcli1.10 3
libcli1.10t64 4
libclick-0.4-0 6
libclipper2 7
libclips 3
libcliquer1 7
libcln6 7
libcloudflare-ddns2 6
libcloudproviders0 7
libclsync0 3
libclsync0t64 4
libclthreads2 3
libclthreads2t64 4
libclucene-contribs1t64 4
libclucene-contribs1v5 3
libclucene-core1t64 4
libclucene-core1v5 3
libclutter-1.0-0 7
libclutter-gst-3.0-0 7
libclutter-gtk-1.0-0 7
libclutter-imcontext-0.1-0 7
libclxclient3 3
libclxclient3t64 4
libcm256cc1 3
libcm256cc1t64 4
libcmap4 7
libcmark-gfm-extensions0 1
libcmark-gfm-extensions0.29.0.gfm.13 4
libcmark-gfm-extensions0.29.0.gfm.6 2
libcmark-gfm0 1
libcmark-gfm0.29.0.gfm.13 4
libcmark-gfm0.29.0.gfm.6 2
libcmark0.29.0 1
libcmark0.30.2 6
libcminpack1 7
libcmis-0.5-5v5 3
libcmis-0.6-6t64 4
libcmocka0 7
libcmor2 3
libcmor2t64 4
libcmph0 3
libcmph0t64 4
libcmrt1 3
libcmtspeechdata0 3
libcmtspeechdata0t64 4
libcneartree7 3
libcneartree7t64 4
libcoap2 1
libcoap3 2
libcoap3t64 4
libcob4 2
libcob4t64 4
libcob5 2
libcob5t64 4
libcoda15 3
libcoda16 4
libcodcif3 7
libcodeblocks0 3
libcodeblocks0t64 4
libcodec2-0.9 1
libcodec2-1.0 2
libcodec2-1.2 4
libcogl-pango20 7
libcogl-path20 7
libcogl20 7
libcoin80c 3
libcoin80t64 4
libcolamd2 3
libcolamd3 4
libcollada-dom2.5-dp0 7
libcollada-parser1d 7
libcollada-urdf1d 7
libcollectdclient1 3
libcollectdclient1t64 4
libcollection4 3
libcollection4t64 4
libcolorcorrect5 3
libcolorcorrect6 4
libcolord-gtk1 3
libcolord-gtk1t64 4
libcolord-gtk4-1 2
libcolord-gtk4-1t64 4
libcolord2 7
libcolorhug2 7
libcolpack0t64 4
libcolpack0v5 3
libcom-err2 7
libcom3.17.6 2
libcom3.23.1 4
libcombblas1.16.0 3
libcombblas2.0.0t64 4
libcomedi0 3
libcomedi0t64 4
libcompel1 4
libcompfaceg1 7
libcompizconfig0 7
libcomps0 7
libconcord5 1
libconcord6 6
libconfig++11 4
libconfig++9v5 3
libconfig11 4
libconfig9 3
libconfuse2 7
libconsole-bridge0.4 1
libconsole-bridge1.0 6
libconsolekit1 4
libcontactcache-qt5-1 4
libcontactsd1 4
libcontent-hub-glib1 2
libcontent-hub1 2
libcoordgen1 1
libcoordgen3 6
libcootapi1.1 4
libcork16 7
libcorkipset1 7
libcorosync-common4 7
libcos4-2 3
libcos4-3 4
libcotp12 3
libcotp3 4
libcourier-unicode4 3
libcourier-unicode8 4
libcoverart1 7
libcoverartcc1v5 7
libcowsql0 4
libcpdb-frontend2t64 4
libcpdb-libs-common1 2
libcpdb-libs-frontend1 2
libcpdb2t64 4
libcpg4 7
libcpgplot0 7
libcplcore26 7
libcpldfs26 7
libcpldrs26 7
libcpluff0 7
libcplui26 7
libcpp-common0d 7
libcpp-hocon0.3.0 3
libcpp-hocon0.3.0t64 4
libcpp-httplib0.11 2
libcpp-httplib0.18 4
libcppad-lib2200.0 4
libcppad-lib340.3 1
libcppdb-mysql0 3
libcppdb-mysql0t64 4
libcppdb-odbc0 3
libcppdb-odbc0t64 4
libcppdb-postgresql0 3
libcppdb-postgresql0t64 4
libcppdb-sqlite3-0 3
libcppdb-sqlite3-0t64 4
libcppdb0 3
libcppdb0t64 4
libcpprest2.10 7
libcpprspserver3 2
libcpprspserver3t64 4
libcpptest1 7
libcppunit-1.15-0 7
libcppunit-subunit0 7
libcpucycles1 4
libcpufreq0 3
libcpuid15 1
libcpuid16 2
libcpuid17 4
libcpuinfo0 7
libcpupower1 7
libcpuset1 3
libcpuset1t64 4
libcqrlib2 7
libcrack2 7
libcrcutil0 3
libcrcutil0t64 4
libcreaterepo-c0 3
libcreaterepo-c1 4
libcreg1 3
libcreg1t64 4
libcriterion3 7
libcritnib1 6
libcriu2 4
libcrmcluster29 3
libcrmcluster53 4
libcrmcommon34 3
libcrmcommon68 4
libcrmservice28 3
libcrmservice53 4
libcrossguid0 7
libcrypt1 7
libcrypto++8 3
libcrypto++8t64 4
libcrypto-mb11 4
libcryptominisat5-5.11 2
libcryptominisat5-5.11t64 4
libcryptominisat5-5.8 1
libcryptopant1 4
libcryptsetup12 7
libcryptui0a 7
libcsfml-audio2.5 3
libcsfml-audio2.6 4
libcsfml-graphics2.5 3
libcsfml-graphics2.6 4
libcsfml-network2.5 3
libcsfml-network2.6 4
libcsfml-system2.5 3
libcsfml-system2.6 4
libcsfml-window2.5 3
libcsfml-window2.6 4
libcsirocsa0 7
libcsironn0 7
libcsmith0 3
libcsmith0t64 4
libcsnd6-6.0v5 7
libcsound64-6.0 7
libcss-parser-pp0v5 7
libcss-parser0 7
libcsv3 7
libcsxcad0 3
libct4 7
libctapimkt1 7
libctemplate3 3
libctemplate3t64 4
libctf-nobfd0 7
libctf0 7
libctl7 3
libctl7t64 4
libctpl2 3
libctpl2t64 4
libcubature0 7
libcubeb0 6
libcue2 7
libcunit1 7
libcunit1-ncurses 7
libcups2 3
libcups2t64 4
libcupsfilters1 3
libcupsfilters1t64 4
libcupsfilters2 4
libcupsimage2 3
libcupsimage2t64 4
libcupt4-2 3
libcupt4-2t64 4
libcurl3-gnutls 3
libcurl3-nss 3
libcurl3t64-gnutls 4
libcurl4 3
libcurl4t64 4
libcurlpp0 3
libcurlpp0t64 4
libcv-bridge2d 7
libcvc0 3
libcvc0t64 4
libcvc4-7 7
libcvc4parser7 7
libcvc5-1 6
libcvc5parser1 6
libcvd2 6
libcvector2 7
libcvm1 3
libcvtapi1 2
libcvtapi1t64 4
libcw6 1
libcw7 2
libcw8 4
libcwidget4 7
libcwiid1 3
libcwiid1t64 4
libcwnn0 3
libcxl1 6
libcxsparse3 3
libcxsparse4 4
libcxx-serial1 7
libcxxtools10 6
libcxxtools9v5 1
libcyaml1 7
libcycloneddsidl0 2
libcycloneddsidl0t64 4
libcypher-parser8 1
libczmq4 7
libdaemon0 7
libdap27 3
libdap27t64 4
libdapclient6t64 4
libdapclient6v5 3
libdapl2 3
libdapserver7t64 4
libdapserver7v5 3
libdaq2 3
libdar64-6000 3
libdar64-6000t64 4
libdart-collision-bullet6 1
libdart-collision-bullet6.12 2
libdart-collision-bullet6.13 4
libdart-collision-ode6 1
libdart-collision-ode6.12 2
libdart-collision-ode6.13 4
libdart-external-imgui6 1
libdart-external-imgui6.12 2
libdart-external-imgui6.13 4
libdart-external-lodepng6 1
libdart-external-lodepng6.12 2
libdart-external-lodepng6.13 4
libdart-external-odelcpsolver6 1
libdart-external-odelcpsolver6.12 2
libdart-external-odelcpsolver6.13 4
libdart-gui-osg6 1
libdart-gui-osg6.12 2
libdart-gui-osg6.13 4
libdart-gui6 1
libdart-gui6.12 2
libdart-gui6.13 4
libdart-optimizer-ipopt6 1
libdart-optimizer-ipopt6.12 2
libdart-optimizer-ipopt6.13 4
libdart-optimizer-nlopt6 1
libdart-optimizer-nlopt6.12 2
libdart-optimizer-nlopt6.13 4
libdart-planning6 1
libdart-utils-urdf6 1
libdart-utils-urdf6.12 2
libdart-utils-urdf6.13 4
libdart-utils6 1
libdart-utils6.12 2
libdart-utils6.13 4
libdart6 1
libdart6.12 2
libdart6.13 4
libdashel1 7
libdataquay0 7
libdate-tz3 6
libdatrie1 7
libdav1d4 1
libdav1d6 2
libdav1d7 4
libdavix0t64 4
libdavix0v5 3
libdaxctl1 7
libdazzle-1.0-0 7
libdb5.3 3
libdb5.3t64 4
libdbaudiolib0 1
libdbi1 3
libdbi1t64 4
libdbus-1-3 7
libdbus-c++-1-0v5 7
libdbus-c++-ecore-1-0 4
libdbus-c++-glib-1-0 4
libdbus-cpp5 6
libdbus-glib-1-2 7
libdbusada0.6.0 3
libdbusada0.6.1 4
libdbusextended-qt5-1 7
libdbuskit0 7
libdbusmenu-glib4 7
libdbusmenu-gtk3-4 7
libdbusmenu-gtk4 3
libdbusmenu-jsonloader4 7
libdbusmenu-lxqt0 4
libdbusmenu-qt5-2 7
libdbustest1 7
libdc1394-25 7
libdca0 7
libdcap1 3
libdcap1t64 4
libdcmtk15 1
libdcmtk17 2
libdcmtk19 4
libdconf1 7
libdcontainers0 1
libdd-opentracing0 6
libddccontrol0 7
libddcutil3 1
libddcutil4 2
libddcutil5 4
libdde-network-utils1 6
libdds0 7
libddsc0 1
libddsc0debian 2
libddsc0t64 4
libde265-0 7
libdeal.ii-9.2.0 1
libdeal.ii-9.4.1 2
libdeal.ii-9.6.2 4
libdebconf-kde1 7
libdebconfclient0 7
libdebian-installer-extra4 7
libdebian-installer4 7
libdebug0 7
libdebuginfod1 3
libdebuginfod1t64 4
libdecaf0 6
libdecor-0-0 6
libdecoration0 3
libdecoration0t64 4
libdee-1.0-4 7
libdeflate0 7
libdepth-image-proc0d 7
libdevhelp-3-6 7
libdeviceinfo0 6
libdevil1c2 7
libdevmapper-event1.02.1 7
libdevmapper1.02.1 7
libdewalls1 3
libdex-1-1 4
libdfp1 3
libdframeworkdbus2 7
libdfu1 6
libdhash1 3
libdhash1t64 4
libdi6 4
libdiagnostic-aggregator1d 7
libdiagnostic-updater0d 6
libdiagnostics0 3
libdiagnostics0t64 4
libdialog15 4
libdico2 3
libdico2t64 4
libdieharder3 3
libdieharder3t64 4
libdiet0 6
libdigidoc2 3
libdigidoc2t64 4
libdime1 7
libdiodon0 7
libdirectfb-1.7-7 3
libdisasm0 7
libdiscid0 7
libdiscord-rpc3 4
libdiscover2 7
libdislocker0.7 3
libdislocker0.7t64 4
libdisorder0 7
libdisplay-info2 4
libdistorm3-3 7
libdivsufsort3 7
libdjconsole0 5
libdjinterop0 4
libdjvulibre-text 7
libdjvulibre21 7
libdkim1d 7
libdleyna-core-1.0-5 1
libdleyna-core-1.0-6 4
libdlib19 1
libdlib19.1 2
libdlib19.2 4
libdlm3 7
libdlmcontrol3 7
libdlrestrictions1 7
libdlt2 7
libdmalloc5 7
libdmapsharing-3.0-2 3
libdmapsharing-4.0-3t64 4
libdmlc0 3
libdmlc0t64 4
libdmr0.1 7
libdmraid1.0.0.rc16 3
libdmrconf0 4
libdmrconf0.10 2
libdmtx0b 3
libdmtx0t64 4
libdmx1 3
libdnf2 3
libdnf2t64 4
libdng1 4
libdnnl2 3
libdnnl3.6 4
libdns-export1110 1
libdns1110 1
libdnssec8 1
libdnssec9 2
libdnssec9t64 4
libdnswire1 2
libdnswire1t64 4
libdockapp3 7
libdocopt0 7
libdogleg2 7
libdolfin2019.2 3
libdolfin2019.2t64 4
libdolfin64-2019.2 3
libdolfin64-2019.2t64 4
libdolfinx-complex0.5 2
libdolfinx-complex0.9 4
libdolfinx-complex2019.2 1
libdolfinx-mpc0.5 2
libdolfinx-mpc0.9 4
libdolfinx-real0.5 2
libdolfinx-real0.9 4
libdolfinx-real2019.2 1
libdolphinvcs5 3
libdolphinvcs6 4
libdoodle1 7
libdotconf0 7
libdouble-conversion3 7
libdovi3 4
libdpkg-perl 7
libdqlite0 6
libdraco1 1
libdraco7 2
libdraco8 4
libdrm-amdgpu1 7
libdrm-intel1 7
libdrm-nouveau2 7
libdrm-radeon1 7
libdrm2 7
libdrogon1t64 4
libdrpm0 7
libdrumstick-alsa1 1
libdrumstick-alsa2 2
libdrumstick-alsa2t64 4
libdrumstick-file1 1
libdrumstick-file2 2
libdrumstick-file2t64 4
libdrumstick-rt1 1
libdrumstick-rt2 2
libdrumstick-rt2t64 4
libdrumstick-widgets2 2
libdrumstick-widgets2t64 4
libdsdcc1 3
libdsdcc1t64 4
libdsfmt-11213-1 7
libdsfmt-1279-1 7
libdsfmt-132049-1 7
libdsfmt-19937-1 7
libdsfmt-216091-1 7
libdsfmt-2203-1 7
libdsfmt-4253-1 7
libdsfmt-44497-1 7
libdsfmt-521-1 7
libdsfmt-86243-1 7
libdshconfig1 7
libdsk4 7
libdssialsacompat0 3
libdssialsacompat0t64 4
libdt-utils5 2
libdt-utils5t64 4
libdtk6log0 4
libdtkcore5 7
libdtkdeclarative5 4
libdtklog0 4
libdtkwidget5 7
libdtkwm5 1
libdublintraceroute0 7
libduktape205 1
libduktape207 6
libdumb1 3
libdumb1t64 4
libdumbnet1 7
libdumbtts0 6
libduo3 3
libduo3t64 4
libdv4 3
libdv4t64 4
libdvbcsa1 7
libdvbpsi10 7
libdvbv5-0 3
libdvbv5-0t64 4
libdvdnav4 7
libdvdread8 3
libdvdread8t64 4
libdw1 3
libdw1t64 4
libdwarf++0 3
libdwarf1 7
libdx4 3
libdx4t64 4
libdxflib3 7
libdynamic-reconfigure-config-init-mutex0d 7
libdynamicedt3d1.9 3
libdynamicedt3d1.9t64 4
libdynamite0 7
libdynarmic6 2
libdynarmic6.7 4
libdyssol1.0 2
libdyssol1.0t64 4
libe-book-0.1-1 7
libe131-1 4
libeac3 7
libeantic0 1
libeantic1 2
libeantic3 4
libeb16 3
libeb16t64 4
libebackend-1.2-10 1
libebackend-1.2-11 2
libebackend-1.2-11t64 4
libebgenv0 6
libebml5 7
libebook-1.2-20 1
libebook-1.2-21 2
libebook-1.2-21t64 4
libebook-contacts-1.2-3 1
libebook-contacts-1.2-4 2
libebook-contacts-1.2-4t64 4
libebur128-1 7
libec10 2
libec14 4
libec5 1
libecal-2.0-1 1
libecal-2.0-2 2
libecal-2.0-3 4
libecap3 7
libecasoundc1v5 7
libeccodes0 7
libecholib1.3 3
libecholib1.3t64 4
libeckit0d 7
libecl21.2 2
libecl24.5t64 4
libecm1 7
libeconf0 7
libecore-audio1 7
libecore-con1 3
libecore-con1t64 4
libecore-drm2-1 7
libecore-evas1 7
libecore-fb1 7
libecore-file1 7
libecore-imf1 7
libecore-input1 7
libecore-ipc1 7
libecore-wl2-1 7
libecore-x1 7
libecore1 7
libecpg-compat3 7
libecpg6 7
libecryptfs1 7
libector1 7
libectrans-0 6
libedac1 7
libedata-book-1.2-26 1
libedata-book-1.2-27 2
libedata-book-1.2-27t64 4
libedata-cal-2.0-1 1
libedata-cal-2.0-2 2
libedata-cal-2.0-2t64 4
libedataserver-1.2-25 1
libedataserver-1.2-27 2
libedataserver-1.2-27t64 4
libedataserverui-1.2-2 1
libedataserverui-1.2-4 2
libedataserverui-1.2-4t64 4
libedataserverui4-1.0-0 2
libedataserverui4-1.0-0t64 4
libedf1 7
libedit2 7
libeditorconfig0 7
libedje1 7
libedlib0 1
libedlib1 6
libee0 3
libee0t64 4
libeegdev0 3
libeegdev0t64 4
libeet1 7
libeeze1 7
libeffcee0 1
libefiboot1 3
libefiboot1t64 4
libefisec1t64 4
libefivar1 3
libefivar1t64 4
libefreet1a 7
libegl1 7
libei1 4
libeina1a 3
libeina1t64 4
libeinfo1 7
libeio1 7
libeis1 4
libeiskaltdcpp2.4 3
libeiskaltdcpp2.4t64 4
libej0 7
libelemental0 3
libelemental0t64 4
libelementary1 7
libelf1 3
libelf1t64 4
libelk0 3
libelk0t64 4
libell0 7
libelogind0 7
libelpa15 1
libelpa19 6
libelput1 7
libelua1 1
libembree3-3 3
libembree4-4 4
libembryo1 7
libemeraldengine0 3
libemeraldengine0t64 4
libemf1 7
libemf2svg1 6
libemile1 7
libemos0d 7
libemotion1 7
libenca0 7
libenchant-2-2 7
libendless-0-0 3
libendless-0-0t64 4
libenet7 7
libenki2 7
libeolian1 7
libeot0 7
libepc-1.0-3 3
libepc-ui-1.0-3 3
libepoxy0 7
libepr-api2 7
libepsilon1 1
libept1.6.0 3
libepub0 7
libepubgen-0.1-1 7
libequihash0 6
liberasurecode1 7
liberfa1 7
liberror-perl 7
libesedb1 3
libesedb1t64 4
libesmtp6 7
libesnacc180 7
libespeak-ng1 7
libespeak1 7
libest3 4
libestools2.5 7
libestr0 7
libethumb-client1 7
libethumb1 7
libetonyek-0.1-1 7
libetpan20 3
libetpan20t64 4
libev4 3
libev4t64 4
libevas1 7
libevas1-engines-wayland 7
libevd-0.2-0 3
libevd-0.2-0t64 4
libevdev2 7
libevdi0 3
libevdi1 4
libevdocument3-4 3
libevdocument3-4t64 4
libevemu3 3
libevemu3t64 4
libevent-2.1-7 3
libevent-2.1-7t64 4
libevent-core-2.1-7 3
libevent-core-2.1-7t64 4
libevent-extra-2.1-7 3
libevent-extra-2.1-7t64 4
libevent-openssl-2.1-7 3
libevent-openssl-2.1-7t64 4
libevent-pthreads-2.1-7 3
libevent-pthreads-2.1-7t64 4
libevhtp0 3
libevhtp0t64 4
libevt1 3
libevt1t64 4
libevtx1 3
libevtx1t64 4
libevview3-3 3
libevview3-3t64 4
libewf2 7
libexadrums1 1
libexadrums2 2
libexadrums2t64 4
libexecline2.7 1
libexecline2.9 6
libexecs-embedded0 3
libexecs-embedded1 4
libexecs0 3
libexecs1 4
libexempi8 7
libexif-gtk3-5 7
libexif-gtk5 7
libexif12 7
libexiv2-27 3
libexiv2-28 4
libexo-2-0 7
libexodusii5 7
libexpat1 7
libexplain51 3
libexplain51t64 4
libext2fs2 3
libext2fs2t64 4
libextractor-java0 7
libextractor3 7
libexttextcat-2.0-0 7
libeztrace0 7
libf2c2 7
libf77dcl7 7
libf95getdata7 7
libfaad2 7
libfabric1 7
libfacter3.14.12 1
libfaifa0 3
libfaifa0t64 4
libfakekey0 7
libfalcosecurity0 2
libfalcosecurity0t64 4
libfam0 1
libfann2 7
libfarmhash0 7
libfarstream-0.2-5 7
libfastahack0 7
libfastcdr1 3
libfastcdr2 4
libfastdds3.1 4
libfastjet-fortran0 7
libfastjet0v5 7
libfastjetplugins0 7
libfastjettools0 7
libfastjson4 7
libfastrtps2 1
libfastrtps2.9 2
libfasttext0 7
libfathom1 7
libfaudio0 7
libfbclient2 7
libfcft3 1
libfcft4 2
libfcft4t64 4
libfcgi0ldbl 3
libfcgi0t64 4
libfcidecomp-jpegls1 4
libfcitx-config4 7
libfcitx-core0 7
libfcitx-gclient1 7
libfcitx-qt5-1 7
libfcitx-utils0 7
libfcitx5-qt1 7
libfcitx5-qt6-1 6
libfcitx5config6 7
libfcitx5core7 7
libfcitx5utils2 7
libfckit0d 7
libfcl0.6 1
libfcl0.7 6
libfclib0 7
libfcml0 3
libfcml0t64 4
libfcrypto1 4
libfdb5-0d 7
libfdcore6 7
libfdisk1 7
libfdproto6 7
libfdt1 7
libfduserdata0 7
libfec0 7
libfeedback-0.0-0 7
libfetk1.9 2
libfetk1.9t64 4
libffado2 7
libffcall1b 7
libffi7 1
libffi8 6
libffindex0 3
libffindex0t64 4
libffmpegthumbnailer4v5 7
libffms2-4 1
libffms2-5 6
libfftw3-bin 7
libfftw3-double3 7
libfftw3-long3 7
libfftw3-mpi3 7
libfftw3-quad3 7
libfftw3-single3 7
libfgetdata6 7
libfiat-0 6
libfido2-1 7
libfield3d1.7t64 4
libfifechan0.1.5 3
libfifechan0.1.5t64 4
libfilament1.9 6
libfileclasses1 3
libfileclasses1t64 4
libfilezilla11 1
libfilezilla34 2
libfilezilla46 4
libfinal0 6
libfips203-0 4
libfishsound1 7
libfiu0 7
libfixbuf9 3
libfixbuf9t64 4
libfixposix3 3
libfixposix4t64 4
libfko3 3
libfko3t64 4
libfl2 7
libflac++10 2
libflac++11 4
libflac++6v5 1
libflac12 2
libflac14 4
libflac8 1
libflam3-0 6
libflame1 3
libflame1t64 4
libflann1.9 7
libflashrom1 7
libflatbuffers1 1
libflatbuffers2 2
libflatbuffers23.5.26 4
libflatpak0 7
libflatzebra-0.1-2v5 3
libflatzebra-0.2 4
libflext-pd0 7
libfli2 6
libflickcurl0 3
libflickcurl0t64 4
libflightcrew0t64 4
libflightcrew0v5 3
libflint-2.6.3 1
libflint-arb2 3
libflint17 2
libflint19 4
libflite1 7
libflorist2020 1
libflorist2021 2
libflorist2021.1 4
libfltk-cairo1.3 3
libfltk-cairo1.3t64 4
libfltk-cairo1.4 4
libfltk-forms1.3 3
libfltk-forms1.3t64 4
libfltk-forms1.4 4
libfltk-gl1.3 3
libfltk-gl1.3t64 4
libfltk-gl1.4 4
libfltk-images1.3 3
libfltk-images1.3t64 4
libfltk-images1.4 4
libfltk1.1 3
libfltk1.3 3
libfltk1.3t64 4
libfltk1.4 4
libfluidsynth2 1
libfluidsynth3 6
libflxmlrpc1 7
libfm-extra4 3
libfm-extra4t64 4
libfm-gtk3-4t64 4
libfm-gtk4 3
libfm-qt12 2
libfm-qt14 4
libfm-qt6-15 4
libfm-qt8 1
libfm4 3
libfm4t64 4
libfml0 7
libfmt10 4
libfmt7 1
libfmt9 2
libfolia14 3
libfolia22 4
libfolks-dummy25 1
libfolks-dummy26 6
libfolks-eds25 1
libfolks-eds26 6
libfolks-telepathy25 1
libfolks-telepathy26 6
libfolks25 1
libfolks26 6
libfoma0 3
libfoma0t64 4
libfontconfig1 7
libfontembed1 3
libfontembed1t64 4
libfontenc1 7
libfoonathan-memory0.7.2 2
libfoonathan-memory0.7.3t64 4
libfoonathan-memory0d 1
libforge1 3
libformfactor0.3.0 4
libforms2 3
libforms2t64 4
libformsgl2 3
libformsgl2t64 4
libfosfat0 3
libfosfat1 4
libfosgra0 3
libfosgra1 4
libfox-1.6-0 7
libfparser4 7
libfpga0 3
libfpga0t64 4
libfplll7 1
libfplll8 2
libfplll9 4
libfprint-2-2 7
libfpzip1 7
libframe6 7
libfreeaptx0 6
libfreecell-solver0 7
libfreecontact0t64 4
libfreecontact0v5 3
libfreefare0 3
libfreefare0t64 4
libfreefem0 7
libfreehand-0.1-1 7
libfreeimage3 7
libfreeimageplus3 7
libfreeipmi17 7
libfreenect0.5 3
libfreenect0.5t64 4
libfreerdp-client2-2 3
libfreerdp-client3-3 4
libfreerdp-server-proxy3-3 4
libfreerdp-server2-2 3
libfreerdp-server3-3 4
libfreerdp-shadow-subsystem2-2 3
libfreerdp-shadow-subsystem3-3 4
libfreerdp-shadow2-2 3
libfreerdp-shadow3-3 4
libfreerdp2-2 3
libfreerdp3-3 4
libfreesrp0 7
libfreetype6 7
libfreexl1 7
libfribidi0 7
libfriso0 6
libfrobby0 7
libfrog2 3
libfrog3 4
libfru2 4
libfs6 7
libfsapfs1 3
libfsapfs1t64 4
libfsext1 3
libfsext1t64 4
libfsfat1 4
libfshfs1 3
libfshfs1t64 4
libfsntfs1 3
libfsntfs1t64 4
libfsplib0 3
libfsplib0t64 4
libfst22 2
libfst26 4
libfstrcmp0 7
libfstrm0 7
libfsverity0 7
libfsxfs1 3
libfsxfs1t64 4
libftdi1 7
libftdi1-2 7
libftdipp1-3 7
libftgl2 7
libftp4 7
libftxui-component5.0.0 4
libftxui-dom5.0.0 4
libftxui-screen5.0.0 4
libfungw1 6
libfuntools1 3
libfuntools1t64 4
libfuse2 3
libfuse2t64 4
libfuse3-3 3
libfuse3-4 4
libfuturesql6-0 4
libfuzzy2 7
libfuzzylite6.0 7
libfvde1 3
libfvde1t64 4
libfwnt1 3
libfwnt1t64 4
libfwsi1 3
libfwsi1t64 4
libfwupd2 1
libfwupd3 6
libfwupdplugin1 1
libfxt2 3
libfxt2t64 4
libfyaml0 6
libfyba0 3
libfyba0t64 4
libg15-1 7
libg15daemon-client1 3
libg15daemon-client1t64 4
libg15render1 7
libg20 7
libg2c0 4
libg2c0d 2
libg2o0t64 4
libg3d0 7
libg810-led0 7
libga2 7
libgadu3 3
libgadu3t64 4
libgail-3-0 3
libgail-3-0t64 4
libgail18 3
libgail18t64 4
libgambit4 3
libgambit4t64 4
libgamemodeauto0 7
libgamin0 3
libgaminggear0 1
libgammu8 2
libgammu8t64 4
libganglia1 3
libganv-1-1v5 3
libgap7 1
libgap8 2
libgap9 4
libgarcon-1-0 7
libgarcon-gtk3-1-0 7
libgarmin0 7
libgatbcore3 7
libgatos0 4
libgav1-0 1
libgav1-1 6
libgaviotatb1 7
libgavl1 1
libgavl2 6
libgazebo11 1
libgbm1 7
libgbtools0 3
libgbtools0t64 4
libgc1 7
libgcab-1.0-0 7
libgcc-s1 7
libgccjit0 7
libgck-1-0 7
libgck-2-2 4
libgclib2 1
libgclib3 6
libgconf-2-4 3
libgcr-4-4 4
libgcr-base-3-1 7
libgcr-ui-3-1 7
libgcroots0 7
libgcrypt20 7
libgctp-2.0.0 7
libgd3 7
libgda-5.0-4 3
libgda-5.0-4t64 4
libgdal28 1
libgdal32 2
libgdal36 4
libgdamm-5.0-13 3
libgdata22 7
libgdbm-compat4 3
libgdbm-compat4t64 4
libgdbm6 3
libgdbm6t64 4
libgdbuspp3 4
libgdchart-gd2-noxpm 7
libgdchart-gd2-xpm 7
libgdcm3.0 3
libgdcm3.0t64 4
libgdf0 3
libgdf0t64 4
libgdk-pixbuf-2.0-0 7
libgdk-pixbuf-xlib-2.0-0 7
libgdk-pixbuf2.0-bin 7
libgdk-pixbuf2.0-common 7
libgdl-3-5 3
libgdm1 7
libgdome2-0 7
libgdome2-cpp-smart0v5 3
libgdsii0 7
libgearman8 3
libgearman8t64 4
libgecode49 3
libgecode49t64 4
libgecodeflatzinc49 3
libgecodeflatzinc49t64 4
libgecodegist49 3
libgecodegist49t64 4
libgedit-amtk-5-0 4
libgedit-gfls-1-0 4
libgedit-gtksourceview-300-3 4
libgedit-tepl-6-3 4
libgee-0.8-2 7
libgegl-0.4-0 3
libgegl-0.4-0t64 4
libgenders0 7
libgeners1 6
libgenome0 7
libgenometools0 3
libgenometools0t64 4
libgenomicsdb0 2
libgensio0 1
libgensio4 2
libgensio6t64 4
libgeoclue-2-0 7
libgeocode-glib-2-0 6
libgeocode-glib0 1
libgeocoding8 7
libgeographic19 1
libgeographiclib23 2
libgeographiclib26 4
libgeoip1 3
libgeoip1t64 4
libgeometric-shapes4d 1
libgeometric-shapes5d 6
libgeonames0 6
libgeos-c1t64 4
libgeos-c1v5 3
libgeos3.11.1 2
libgeos3.13.1 4
libgeotiff5 7
libgeotranz3.7 3
libgepub-0.6-0 1
libgepub-0.7-0 6
libges-1.0-0 7
libgetdata++7 7
libgetdata8 7
libgetdns10 3
libgetdns10t64 4
libgetfem5 2
libgetfem5++ 7
libgetfem5t64 4
libgetoptions0 7
libgettextpo0 7
libgexiv2-2 7
libgf-complete1 3
libgf-complete1t64 4
libgf2x3 7
libgfal-srm-ifce1 3
libgfal-srm-ifce1t64 4
libgfal-transfer2 3
libgfal-transfer2t64 4
libgfal2-2 3
libgfal2-2t64 4
libgfapi0 7
libgfarm1 3
libgfarm1t64 4
libgfbgraph-0.2-0 1
libgfchangelog0 7
libgflags2.2 7
libgfortran5 7
libgfrpc0 7
libgfs-1.3-2 3
libgfs-1.3-2t64 4
libgfsgl0 3
libgfsgl0t64 4
libgfshare2 7
libgfxdr0 7
libgg2 7
libghemical5v5 3
libghmm1 3
libghmm1t64 4
libgiac0 3
libgiac0t64 4
libgif7 7
libgiftiio0 7
libgig10 2
libgig10t64 4
libgig9 1
libgimp-3.0-0 4
libgimp2.0 3
libginac11 3
libginac13 4
libgio-2.0-dev-bin 4
libgio-qt0 7
libgio-qt6-0 4
libgirara-gtk3-3 3
libgirara-gtk3-4 4
libgirepository-1.0-1 7
libgirepository-2.0-0 4
libgisi0 3
libgisicomm0 3
libgit2-1.1 1
libgit2-1.5 2
libgit2-1.9 4
libgit2-glib-1.0-0 7
libgivaro9 7
libgiza0 7
libgjs0g 7
libgkarrays1 3
libgkarrays1t64 4
libgl-image-display0 6
libgl1 7
libgl2ps1.4 7
libglade2-0 3
libglademm-2.4-1v5 3
libgladeui-2-13 3
libgladeui-2-13t64 4
libglbinding2 3
libglbinding3 4
libglbsp3 7
libglc0 7
libgle3 7
libgles1 7
libgles2 7
libglew2.1 1
libglew2.2 6
libglewmx1.13 7
libglfw3 7
libglgrib-egl0 4
libglgrib-glfw0 4
libglib-testing-0-0 7
libglib2.0-0 3
libglib2.0-0t64 4
libglib2.0-bin 7
libglib2.0-data 7
libglib2.0-dev-bin 7
libglibd-2.0-0 7
libglibmm-2.4-1t64 4
libglibmm-2.4-1v5 3
libglibmm-2.68-1 2
libglibmm-2.68-1t64 4
libglide3 7
libglobalplatform7 4
libglobjects1 3
libglobus-authz-callout-error0 3
libglobus-authz-callout-error0t64 4
libglobus-authz0 3
libglobus-authz0t64 4
libglobus-callout0 3
libglobus-callout0t64 4
libglobus-common0 3
libglobus-common0t64 4
libglobus-ftp-client2 3
libglobus-ftp-client2t64 4
libglobus-ftp-control1 3
libglobus-ftp-control1t64 4
libglobus-gass-cache5 3
libglobus-gass-cache5t64 4
libglobus-gass-copy2 3
libglobus-gass-copy2t64 4
libglobus-gass-server-ez2 3
libglobus-gass-server-ez2t64 4
libglobus-gass-transfer2 3
libglobus-gass-transfer2t64 4
libglobus-gfork0 3
libglobus-gfork0t64 4
libglobus-gram-client3 3
libglobus-gram-client3t64 4
libglobus-gram-job-manager-callout-error0 3
libglobus-gram-job-manager-callout-error0t64 4
libglobus-gram-protocol3 3
libglobus-gram-protocol3t64 4
libglobus-gridftp-server-control0 3
libglobus-gridftp-server-control0t64 4
libglobus-gridftp-server6 3
libglobus-gridftp-server6t64 4
libglobus-gridmap-callout-error0 3
libglobus-gridmap-callout-error0t64 4
libglobus-gsi-callback0 3
libglobus-gsi-callback0t64 4
libglobus-gsi-cert-utils0 3
libglobus-gsi-cert-utils0t64 4
libglobus-gsi-credential1 3
libglobus-gsi-credential1t64 4
libglobus-gsi-openssl-error0 3
libglobus-gsi-openssl-error0t64 4
libglobus-gsi-proxy-core0 3
libglobus-gsi-proxy-core0t64 4
libglobus-gsi-proxy-ssl1 7
libglobus-gsi-sysconfig1 3
libglobus-gsi-sysconfig1t64 4
libglobus-gss-assist3 3
libglobus-gss-assist3t64 4
libglobus-gssapi-error2 3
libglobus-gssapi-error2t64 4
libglobus-gssapi-gsi4 3
libglobus-gssapi-gsi4t64 4
libglobus-io3 3
libglobus-io3t64 4
libglobus-net-manager0 3
libglobus-net-manager0t64 4
libglobus-openssl-module0 3
libglobus-openssl-module0t64 4
libglobus-rsl2 3
libglobus-rsl2t64 4
libglobus-scheduler-event-generator0 3
libglobus-scheduler-event-generator0t64 4
libglobus-xio0 3
libglobus-xio0t64 4
libglom-1.30-0 3
libgloo0 7
libgloox18 7
libglpk40 7
libgltf-0.1-1 7
libglu1-mesa 7
libglusterd0 3
libglusterfs0 7
libglut3.12 6
libglvnd0 7
libglw1-mesa 3
libglw1t64-mesa 4
libglx0 7
libglycin-1-0 4
libglycin-gtk4-1-0 4
libglyr1 7
libgm2-0 1
libgm2-15 1
libgm2-17 6
libgm2-18 4
libgm2-19 4
libgme0 7
libgmenuharness0.1 6
libgmerlin-avdec1 1
libgmerlin-avdec2 6
libgmerlin0 1
libgmerlin2 2
libgmerlin2t64 4
libgmic1 7
libgmime-3.0-0 3
libgmime-3.0-0t64 4
libgmobile0 4
libgmp10 7
libgmpada8 3
libgmpada9 4
libgmpxx4ldbl 7
libgmsh4 1
libgmsh4.13 4
libgmsh4.8 2
libgmt6 3
libgmt6t64 4
libgnat-util10 1
libgnatcoll-cpp1 4
libgnatcoll-gmp20 3
libgnatcoll-gmp21 4
libgnatcoll-iconv20 3
libgnatcoll-iconv21 4
libgnatcoll-lzma2 3
libgnatcoll-lzma3 4
libgnatcoll-omp1 3
libgnatcoll-omp2 4
libgnatcoll-postgres1 3
libgnatcoll-postgres2 4
libgnatcoll-python3-1 2
libgnatcoll-python3-2 4
libgnatcoll-readline20 3
libgnatcoll-readline21 4
libgnatcoll-sql3 3
libgnatcoll-sql4 4
libgnatcoll-sqlite20 3
libgnatcoll-sqlite21 4
libgnatcoll-syslog3 3
libgnatcoll-syslog4 4
libgnatcoll-xref20 3
libgnatcoll-xref21 4
libgnatcoll-zlib2 3
libgnatcoll-zlib3 4
libgnatcoll19 1
libgnatcoll21 2
libgnatcoll22 4
libgnatprj10 2
libgnatprj12 4
libgnatprj8 1
libgnatvsn9 1
libgnokii6 3
libgnokii7t64 4
libgnome-bg-4-2 2
libgnome-bg-4-2t64 4
libgnome-bluetooth-3.0-13 6
libgnome-bluetooth-ui-3.0-13 6
libgnome-bluetooth13 3
libgnome-desktop-3-19 1
libgnome-desktop-3-20 2
libgnome-desktop-3-20t64 4
libgnome-desktop-4-2 2
libgnome-desktop-4-2t64 4
libgnome-games-support-1-3 7
libgnome-games-support-2-4 4
libgnome-menu-3-0 7
libgnome-panel0 3
libgnome-panel3 4
libgnome-rr-4-2 2
libgnome-rr-4-2t64 4
libgnomecanvas2-0 7
libgnomecanvasmm-2.6-1v5 1
libgnomekbd8 7
libgnt0 3
libgnt0t64 4
libgnuastro12 1
libgnuastro17 2
libgnuastro21 4
libgnucap0 7
libgnunet0.19 2
libgnunet0.20t64 4
libgnunetgtk3 6
libgnuradio-dab3.10.0 4
libgnuradio-dab3.8.0 1
libgnustep-base1.27 1
libgnustep-base1.28 2
libgnustep-base1.31 4
libgnustep-corebase0 4
libgnustep-dl2-0d 3
libgnustep-dl2-0deb 4
libgnustep-gui0.28 1
libgnustep-gui0.29 2
libgnustep-gui0.32 4
libgnutls-dane0 3
libgnutls-dane0t64 4
libgnutls-openssl27 3
libgnutls-openssl27t64 4
libgnutls30 3
libgnutls30t64 4
libgnutlsxx28 1
libgnutlsxx30 2
libgo14 1
libgo16 1
libgo19 2
libgo21 6
libgo22 4
libgo23 4
libgoa-1.0-0b 7
libgoa-backend-1.0-1 3
libgoa-backend-1.0-2 4
libgoffice-0.10-10 3
libgoffice-0.10-10t64 4
libgom-1.0-0 3
libgom-1.0-0t64 4
libgomp1 7
libgoocanvas-2.0-9 7
libgoocanvasmm-2.0-6 3
libgoogle-glog0v5 1
libgoogle-glog0v6 2
libgoogle-glog0v6t64 4
libgoogle-perftools4 3
libgoogle-perftools4t64 4
libgooglepinyin0 7
libgorm1 3
libgovarnam1 4
libgovirt2 7
libgpac10 1
libgpaste-2 6
libgpaste13 1
libgpg-error0 7
libgpgme11 3
libgpgme11t64 4
libgpgmepp6 3
libgpgmepp6t64 4
libgphobos1 1
libgphobos2 2
libgphobos3 6
libgphobos4 4
libgphobos5 4
libgphobos76 1
libgphoto2-6 3
libgphoto2-6t64 4
libgpiod2 3
libgpiod3 4
libgpiv-mpi3 3
libgpm2 7
libgpod4 3
libgpod4t64 4
libgportugol0 7
libgprofng0 6
libgps28 3
libgps30t64 4
libgpuarray3 3
libgr-framework0 4
libgrail6 7
libgranite-7-7 6
libgranite5 1
libgranite6 6
libgrantlee-templates5 7
libgrantlee-textdocument5 7
libgraphblas3 1
libgraphblas7 6
libgraphene-1.0-0 7
libgraphicsmagick++-q16-12 3
libgraphicsmagick++-q16-12t64 4
libgraphicsmagick-q16-3 3
libgraphicsmagick-q16-3t64 4
libgraphite2-3 7
libgretl1 3
libgretl1t64 4
libgrib2c0d 1
libgridsite6 3
libgridsite6t64 4
libgrilo-0.3-0 7
libgringotts2 7
libgrok1 3
libgrokj2k1 2
libgromacs10 4
libgromacs5 1
libgromacs7 2
libgroonga0 3
libgroonga0t64 4
libgroove4 1
libgroovefingerprinter4 1
libgrooveloudness4 1
libgrooveplayer4 1
libgroup-service1 2
libgroup-service1t64 4
libgrpc++1 1
libgrpc++1.51 2
libgrpc++1.51t64 4
libgrpc10 1
libgrpc29 2
libgrpc29t64 4
libgrss0 3
libgs10 6
libgs9 1
libgsasl18 6
libgsasl7 1
libgsecuredelete0 7
libgsettings-qt1 7
libgsettings-qt6-1 4
libgsf-1-114 7
libgsl25 1
libgsl27 2
libgsl28 4
libgslcblas0 7
libgsm1 7
libgsmme1t64 4
libgsmme1v5 2
libgsmsd8 2
libgsmsd8t64 4
libgsound0 3
libgsound0t64 4
libgspell-1-2 3
libgspell-1-3 4
libgss3 7
libgssapi-krb5-2 7
libgssdp-1.2-0 1
libgssdp-1.6-0 6
libgssglue1 7
libgssrpc4 3
libgssrpc4t64 4
libgst7 1
libgstreamer-gl1.0-0 7
libgstreamer-opencv1.0-0 7
libgstreamer-plugins-bad1.0-0 7
libgstreamer-plugins-base1.0-0 7
libgstreamer1.0-0 7
libgstreamerd-3-0 7
libgstreamermm-1.0-1 7
libgstrtspserver-1.0-0 7
libgtextutils0v5 7
libgtg0 7
libgtherm-0.0-0 7
libgtk-3-0 3
libgtk-3-0t64 4
libgtk-4-1 6
libgtk-layer-shell0 7
libgtk-session-lock0 4
libgtk-vnc-2.0-0 7
libgtk2.0-0 3
libgtk2.0-0t64 4
libgtk4-layer-shell0 4
libgtkada20 1
libgtkada22 2
libgtkada23 4
libgtkd-3-0 7
libgtkdatabox0 1
libgtkdatabox1 2
libgtkdatabox1t64 4
libgtkdsv-3-0 7
libgtkextra-3.0 3
libgtkgl2.0-1 3
libgtkglext1 3
libgtkglextmm-x11-1.2-0v5 3
libgtkhex-3-0 1
libgtkhex-4-1 6
libgtkhotkey1 3
libgtkmathview0c2a 1
libgtkmm-2.4-1t64 4
libgtkmm-2.4-1v5 3
libgtkmm-3.0-1t64 4
libgtkmm-3.0-1v5 3
libgtkmm-4.0-0 6
libgtkpod1 3
libgtksheet-4.0-4 4
libgtksourceview-3.0-1 7
libgtksourceview-4-0 7
libgtksourceview-5-0 6
libgtksourceviewmm-3.0-0v5 7
libgtkspell0 7
libgtkspell3-3-0 7
libgtkspellmm-3.0-0v5 7
libgtop-2.0-11 7
libgtp11 4
libgtp6 3
libgts-0.7-5 3
libgts-0.7-5t64 4
libgtsam4 4
libguac19 1
libgucharmap-2-90-7 7
libgudev-1.0-0 7
libguess1 5
libguestfs-gobject-1.0-0 3
libguestfs-gobject-1.0-0t64 4
libguestfs0 3
libguestfs0t64 4
libguichan-0.8.1-1v5 7
libguichan-allegro-0.8.1-1v5 7
libguichan-opengl-0.8.1-1v5 7
libguichan-sdl-0.8.1-1v5 7
libgulkan-0.15-0 3
libgulkan-0.15-0t64 4
libgumbo1 3
libgumbo3 4
libgupnp-1.2-0 1
libgupnp-1.6-0 6
libgupnp-av-1.0-2 1
libgupnp-av-1.0-3 6
libgupnp-dlna-2.0-3 1
libgupnp-dlna-2.0-4 6
libgupnp-igd-1.0-4 3
libgupnp-igd-1.6-0 4
libgusb2 7
libgutenprint9 7
libgutenprintui2-2 3
libguvcview-2.0-2 1
libguvcview-2.1-2 2
libguvcview-2.2 4
libguytools2 3
libguytools2t64 4
libgvars3-0 2
libgvars3-0t64 4
libgvc6 7
libgvnc-1.0-0 7
libgvpr2 7
libgweather-3-16 1
libgweather-4-0 2
libgweather-4-0t64 4
libgwengui-fox16-79 3
libgwengui-fox16-79t64 4
libgwengui-gtk3-79 3
libgwengui-gtk3-79t64 4
libgwengui-qt5-79 3
libgwengui-qt5-79t64 4
libgwenhywfar79 3
libgwenhywfar79t64 4
libgwrap-runtime2 1
libgwyddion2-0 3
libgwyddion2-0t64 4
libgxps2 3
libgxps2t64 4
libgxr-0.15-0 3
libgxr-0.15-0t64 4
libgxw0 3
libgxw0t64 4
libgxwmm0 3
libgxwmm0t64 4
libgyoto8 3
libgyoto9t64 4
libgzstream0 7
libh2o-evloop0.13 3
libh2o0.13 3
libh3-1 4
libhackrf0 7
libhalide14-0 2
libhalide19-0 4
libhamlib++4 3
libhamlib++4t64 4
libhamlib4 3
libhamlib4t64 4
libhandy-0.0-0 1
libhandy-1-0 7
libhangul1 7
libharfbuzz-cairo0 4
libharfbuzz-gobject0 7
libharfbuzz-icu0 7
libharfbuzz-subset0 6
libharfbuzz0b 7
libharminv3 7
libharp12 3
libharp13 4
libhashkit2 3
libhashkit2t64 4
libhat-trie0 7
libhavege2 7
libhawknl 1
libhbaapi2 7
libhbalinux2 7
libhd21 3
libhd21t64 4
libhdate1 7
libhdcpsdk0 7
libhdf4-0 7
libhdf4-0-alt 7
libhdf5-103-1 3
libhdf5-310 4
libhdf5-cpp-103-1 3
libhdf5-cpp-310 4
libhdf5-fortran-102 3
libhdf5-fortran-310 4
libhdf5-hl-100 3
libhdf5-hl-310 4
libhdf5-hl-cpp-100 3
libhdf5-hl-cpp-310 4
libhdf5-hl-fortran-100 3
libhdf5-hl-fortran-310 4
libhdf5-mpich-103-1 3
libhdf5-mpich-310 4
libhdf5-mpich-cpp-103-1 3
libhdf5-mpich-cpp-310 4
libhdf5-mpich-fortran-102 3
libhdf5-mpich-fortran-310 4
libhdf5-mpich-hl-100 3
libhdf5-mpich-hl-310 4
libhdf5-mpich-hl-cpp-100 3
libhdf5-mpich-hl-cpp-310 4
libhdf5-mpich-hl-fortran-100 3
libhdf5-mpich-hl-fortran-310 4
libhdf5-openmpi-103-1 3
libhdf5-openmpi-310 4
libhdf5-openmpi-cpp-103-1 3
libhdf5-openmpi-cpp-310 4
libhdf5-openmpi-fortran-102 3
libhdf5-openmpi-fortran-310 4
libhdf5-openmpi-hl-100 3
libhdf5-openmpi-hl-310 4
libhdf5-openmpi-hl-cpp-100 3
libhdf5-openmpi-hl-cpp-310 4
libhdf5-openmpi-hl-fortran-100 3
libhdf5-openmpi-hl-fortran-310 4
libhdfeos0 3
libhdfeos0t64 4
libhdhomerun4 3
libhdhomerun5 4
libhe5-hdfeos0 3
libhe5-hdfeos0t64 4
libhealpix-cxx2 1
libhealpix-cxx3 2
libhealpix-cxx4 4
libhealpix0 7
libheartbeat2 3
libheartbeat2t64 4
libheif-plugin-dav1d 4
libheif-plugin-libde265 4
libheif1 7
libhepmc3 3
libhepmc3-search 3
libhersheyfont0 7
libhesiod0 7
libhexagonrpc0.3 4
libhfsp0 3
libhfsp0t64 4
libhfst52 1
libhfst55 6
libhidapi-hidraw0 7
libhidapi-libusb0 7
libhighs1 4
libhighwayhash0 3
libhighwayhash0t64 4
libhinawa2 3
libhinawa4 4
libhinoko1 4
libhipblas0 4
libhipercontracer1 6
libhipfft0 4
libhiprand1 6
libhiprtc-builtins5 6
libhipsolver0 4
libhipsparse0 6
libhiredict1.3.1 4
libhiredis0.14 3
libhiredis1.1.0 4
libhistoryservice0 2
libhitaki0 4
libhivex0 7
libhkl5 7
libhmat-oss1 1
libhmat-oss3 2
libhmat-oss4 4
libhmsbeagle1v5 7
libhocr0 3
libhoel1.4 3
libhoel1.4t64 4
libhogweed6 3
libhogweed6t64 4
libhomfly0 7
libhpmud0 7
libhsa-runtime64-1 6
libhsail-rt0 3
libhsakmt1 7
libhtmlcxx3v5 7
libhtp2 7
libhts3 3
libhts3t64 4
libhtscodecs2 7
libhtsengine1 7
libhttp-parser2.9 7
libhttrack2 7
libhugetlbfs0 7
libhunspell-1.7-0 7
libhwasan0 4
libhwloc15 7
libhwy1 2
libhwy1t64 4
libhx32 3
libhx32t64 4
libhyperscan5 7
libhyphen0 7
libhz0 7
libi2c0 7
libibdm1 7
libibmad5 7
libibnetdisc5 3
libibnetdisc5t64 4
libibtk0 3
libibtk0t64 4
libibumad3 7
libibus-1.0-5 7
libibverbs1 7
libical3 3
libical3t64 4
libicapapi5 3
libicapapi5t64 4
libice6 7
libiceoryx-binding-c2 6
libiceoryx-hoofs2 6
libiceoryx-introspection2 6
libiceoryx-platform2 6
libiceoryx-posh-config2 6
libiceoryx-posh-gateway2 6
libiceoryx-posh-roudi2 6
libiceoryx-posh2 6
libicns1 7
libiconv-hook1 7
libics0 7
libicu-le-hb0 1
libicu67 1
libicu72 2
libicu76 4
libid3-3.8.3v5 7
libid3tag0 7
libiddawc0.9 1
libiddawc1.1 2
libiddawc1.1t64 4
libident 3
libident0 4
libideviceactivation-1.0-2 4
libidl-2-0 7
libidn11 1
libidn12 6
libidn2-0 7
libidzebra-2.0-0 3
libidzebra-2.0-0t64 4
libiec16022-0 3
libiec16022-1 4
libiec61883-0 7
libieee1284-3 3
libieee1284-3t64 4
libigc1 3
libigdfcl1 3
libigdgmm11 1
libigdgmm12 6
libigfxcmrt7 7
libigloo0 3
libigloo0t64 4
libignition-common3-3 1
libignition-common3-av3 1
libignition-common3-events3 1
libignition-common3-graphics3 1
libignition-common3-profiler3 1
libignition-common4-4 2
libignition-common4-av4 2
libignition-common4-events4 2
libignition-common4-graphics4 2
libignition-common4-profiler4 2
libignition-fuel-tools4-4 1
libignition-fuel-tools7-7 2
libignition-math6-6 3
libignition-msgs5-5 1
libignition-msgs8-8 2
libignition-physics5-5 2
libignition-physics5-bullet-plugin5 2
libignition-physics5-dartsim-plugin5 2
libignition-physics5-tpe-plugin5 2
libignition-plugin1-1 2
libignition-transport11-11 2
libignition-transport8-8 1
libigraph1 1
libigraph3 2
libigraph3t64 4
libiio0 7
libiir1 4
libiksemel3 7
libilmbase25 1
libimaevm0 1
libimaevm2 2
libimaevm4 4
libimage-exiftool-perl 7
libimage-geometry1d 7
libimage-proc0d 7
libimage-publisher0d 7
libimage-rotate0d 7
libimage-transport0d 3
libimage-transport0t64 4
libimage-view0d 7
libimageclasses1 3
libimageclasses1t64 4
libimagequant0 7
libimath-3-1-29 2
libimath-3-1-29t64 4
libimecore0 7
libimejyutping1 6
libimepinyin0 7
libimetable0 7
libiml0 7
libimlib2 3
libimlib2t64 4
libimobiledevice-1.0-6 4
libimobiledevice-glue-1.0-0 4
libimobiledevice6 3
libinchi1 3
libinchi1.07 4
libindialignmentdriver1 7
libindicator-transfer1 2
libindiclient1 6
libindidriver1 7
libindigo0d 7
libindilx200-1 7
libinfgtk-0.7-0 3
libinfgtk-0.7-0t64 4
libinfinity-0.7-0 3
libinfinity-0.7-0t64 4
libinhomog0 7
libini-config5 3
libini-config5t64 4
libinih1 7
libiniparser1 3
libiniparser4 4
libinireader0 7
libinjeqt1 7
libinklevel5 7
libinotifytools0 7
libinput-pad-1.0-1 6
libinput-pad1 1
libinput10 7
libinputsynth-0.15-0 3
libinsane1 7
libinsighttoolkit4.13 3
libinsighttoolkit5.2 2
libinsighttoolkit5.4 4
libinspector1 4
libinstpatch-1.0-2 7
libint1 7
libint2-2 3
libint2-2t64 4
libinteractive-markers2d 7
libinterfacebuilder1 4
libinventor1 3
libinventor1t64 4
libiodbc2 7
libioth0 4
libip4tc2 7
libip6tc2 7
libipa-hbac0 3
libipa-hbac0t64 4
libipe7.2.23 1
libipe7.2.26 2
libipe7.2.30 4
libiperf0 7
libipmctl4 1
libipmctl5 2
libipmiconsole2 7
libipmidetect0 7
libipmimonitoring6 7
libippcp11 4
libipsec-mb0 1
libipsec-mb1 2
libipsec-mb2 4
libipset13 3
libipset13t64 4
libipt2 7
libiptcdata0 7
libircclient1 7
libirccore3 2
libirccore3t64 4
libircmodel3 2
libircmodel3t64 4
libircutil3 2
libircutil3t64 4
libirecovery-1.0-3 3
libirecovery-1.0-5 4
libirman0 7
libirrlicht1.8 3
libirrlicht1.8t64 4
libirs-export161 1
libirs161 1
libirstlm1 3
libirstlm1t64 4
libisal2 7
libisc-export1105 1
libisc1105 1
libisccc-export161 1
libisccc161 1
libisccfg-export163 1
libisccfg163 1
libiscsi7 7
libisds5 1
libisl23 7
libismrmrd1.4 1
libismrmrd1.8 6
libisns0 3
libisns0t64 4
libiso9660++0 3
libiso9660++1 4
libiso9660-11 3
libiso9660-12 4
libisoburn1 3
libisoburn1t64 4
libisocodes1 1
libisofs6 3
libisofs6t64 4
libisospec++2 3
libisospec++2t64 4
libispcrt1 4
libite5 3
libite5t64 4
libitkadaptivedenoising0 4
libitl-gobject0 7
libitl0 7
libitm1 7
libitpp8v5 7
libitsol1 7
libiv-unidraw2 3
libiv-unidraw2t64 4
libiv2 3
libiv2t64 4
libivykis0 3
libivykis0t64 4
libiw30 3
libiw30t64 4
libixion-0.16-0 1
libixion-0.17-0 2
libixion-0.18-0 4
libixml10 3
libixml11t64 4
libixp0 1
libjack-jackd2-0 7
libjack0 7
libjalali0 7
libjansson4 7
libjaula1 3
libjaula1t64 4
libjavascriptcoregtk-4.0-18 3
libjavascriptcoregtk-4.1-0 6
libjavascriptcoregtk-6.0-1 6
libjaylink0 7
libjbig0 7
libjbig2dec0 7
libjbig2enc0t64 4
libjcat1 7
libjconv2 3
libjdns2 3
libjdns2t64 4
libjellyfish-2.0-2 7
libjemalloc2 7
libjerasure2 7
libjim0.79 1
libjim0.81 2
libjim0.83 4
libjodycode3t64 4
libjoint-state-listener1d 7
libjose0 7
libjpeg-turbo-progs 7
libjpeg62-turbo 7
libjpgalleg4.4 3
libjpgalleg4.4t64 4
libjq1 7
libjreen-qt5-1 7
libjson-c5 7
libjson-glib-1.0-0 7
libjson11-1 1
libjsoncpp24 1
libjsoncpp25 2
libjsoncpp26 4
libjsonnet0 7
libjsonparser1.1 7
libjsonrpc-glib-1.0-1 7
libjsonrpccpp-client0 3
libjsonrpccpp-client0t64 4
libjsonrpccpp-common0 3
libjsonrpccpp-common0t64 4
libjsonrpccpp-server0 3
libjsonrpccpp-server0t64 4
libjsonrpccpp-stub0 3
libjsonrpccpp-stub0t64 4
libjte2 7
libjthread1.3.1 1
libjudydebian1 7
libjuff0.10 2
libjuff0.10t64 4
libjulia1 1
libjuman4 2
libjuman4t64 4
libjwt-gnutls0 3
libjwt-gnutls2 4
libjwt0 3
libjwt2 4
libjxl0.11 4
libjxl0.7 2
libjxr0 3
libjxr0t64 4
libk3b7 1
libk3b8 2
libk3b8t64 4
libk5crypto3 7
libkaccounts2 3
libkaccounts6-2 4
libkadm5clnt-mit12 7
libkadm5srv-mit12 7
libkafs-client0 7
libkakasi2 7
libkarma0 7
libkasten4controllers0 7
libkasten4core0 7
libkasten4gui0 7
libkasten4okteta2controllers0 7
libkasten4okteta2core0 7
libkasten4okteta2gui0 7
libkate1 7
libkaz1 7
libkcapi1 7
libkcddb6-5 4
libkchart2 7
libkchart6-3 4
libkcolorpicker-qt5-0 4
libkcolorpicker-qt6-0 4
libkcolorpicker0 3
libkcompactdisc6-5 4
libkdb3-4abi1 7
libkdb5-10 3
libkdb5-10t64 4
libkdcrawqt6-5 4
libkdecorations2-5v5 3
libkdecorations2private10 2
libkdecorations2private7 1
libkdecorations3-6 4
libkdecorations3private2 4
libkdegames6-6 4
libkdegames6private6 4
libkdf5-2 1
libkdl-parser1d 7
libkdsingleapplication-qt6-1.0 4
libkdsoap-qt6-2 4
libkdsoap-server-qt6-2 4
libkdsoap-server1 3
libkdsoap1 3
libkdsoapwsdiscoveryclient0 4
libkdumpfile10 6
libkeduvocdocument5 1
libkeduvocdocument5abi1 2
libkeduvocdocument5abi2 4
libkexiv2qt6-0 4
libkeybinder-3.0-0 7
libkeybinder0 3
libkeymancore2 4
libkeyutils1 7
libkf5activities5 7
libkf5activitiesstats1 7
libkf5akonadiagentbase5 3
libkf5akonadicalendar5abi1 3
libkf5akonadicontact5 3
libkf5akonadicore5abi2 3
libkf5akonadimime5 3
libkf5akonadinotes5 3
libkf5akonadiprivate5abi2 3
libkf5akonadisearchcore5 3
libkf5akonadisearchdebug5 3
libkf5akonadisearchpim5 3
libkf5akonadisearchxapian5 3
libkf5akonadiwidgets5abi1 3
libkf5akonadixml5 3
libkf5alarmcalendar5abi1 1
libkf5archive5 7
libkf5attica5 7
libkf5auth5 7
libkf5baloo5 7
libkf5balooengine5 7
libkf5baloowidgets5 3
libkf5bluezqt6 7
libkf5bookmarks5 7
libkf5calendarcore5abi2 7
libkf5calendarevents5 7
libkf5calendarsupport5abi1 3
libkf5calendarutils5 3
libkf5cddb5 3
libkf5codecs5 7
libkf5compactdisc5 3
libkf5completion5 7
libkf5configcore5 7
libkf5configgui5 7
libkf5configqml5 6
libkf5configwidgets5 7
libkf5contacteditor5 3
libkf5contacts5 7
libkf5coreaddons5 7
libkf5crash5 7
libkf5dav5 7
libkf5dbusaddons5 7
libkf5declarative5 7
libkf5dnssd5 7
libkf5doctools5 7
libkf5emoticons5 7
libkf5eventviews5abi1 3
libkf5filemetadata3 7
libkf5globalaccel5 7
libkf5globalaccelprivate5 7
libkf5grantleetheme5 3
libkf5gravatar5abi2 3
libkf5guiaddons5 7
libkf5holidays5 7
libkf5i18n5 7
libkf5i18nlocaledata5 6
libkf5iconthemes5 7
libkf5identitymanagement5 3
libkf5identitymanagementwidgets5 2
libkf5idletime5 7
libkf5imap5 3
libkf5incidenceeditor5abi1 3
libkf5itemmodels5 7
libkf5itemviews5 7
libkf5jobwidgets5 7
libkf5js5 3
libkf5jsapi5 3
libkf5jsembed5 3
libkf5kaddressbookgrantlee5 1
libkf5kaddressbookimportexport5 1
libkf5kcmutils5 7
libkf5kcmutilscore5 6
libkf5kdcraw5 7
libkf5kdegames7 3
libkf5kdegamesprivate1 1
libkf5kdegamesprivate7 2
libkf5kdelibs4support5 3
libkf5kexiv2-15.0.0 7
libkf5khtml5 3
libkf5kiocore5 7
libkf5kiofilewidgets5 7
libkf5kiogui5 7
libkf5kiontlm5 7
libkf5kiowidgets5 7
libkf5kipi32.0.0 3
libkf5kirigami2-5 7
libkf5kmahjongglib5 3
libkf5kmanagesieve5 3
libkf5konq6 3
libkf5kontactinterface5 3
libkf5ksieve5 3
libkf5ksieveui5 3
libkf5ldap5abi1 3
libkf5libkdepim5 3
libkf5libkleo5 3
libkf5mailcommon5abi2 3
libkf5mailimporter5 3
libkf5mailimporterakonadi5 3
libkf5mailtransport5 3
libkf5mailtransportakonadi5 3
libkf5mbox5 3
libkf5mediaplayer5 7
libkf5mediawiki5 3
libkf5messagecomposer5abi1 3
libkf5messagecore5abi1 3
libkf5messagelist5abi1 3
libkf5messageviewer5abi1 3
libkf5mime5abi1 3
libkf5mimetreeparser5abi1 3
libkf5modemmanagerqt6 7
libkf5networkmanagerqt6 7
libkf5newstuff5 7
libkf5newstuffcore5 7
libkf5newstuffwidgets5 6
libkf5notifications5 7
libkf5notifyconfig5 7
libkf5package5 7
libkf5parts5 7
libkf5people5 7
libkf5peoplebackend5 7
libkf5peoplewidgets5 7
libkf5pimcommon5abi2 3
libkf5pimcommonakonadi5abi1 3
libkf5pimcommonautocorrection5 2
libkf5pimtextedit5abi2 3
libkf5plasma5 7
libkf5plasmaquick5 7
libkf5plotting5 7
libkf5prison5 7
libkf5prisonscanner5 6
libkf5pty5 7
libkf5pulseaudioqt2 1
libkf5pulseaudioqt3 2
libkf5purpose5 7
libkf5quickaddons5 7
libkf5runner5 7
libkf5sane5 3
libkf5screen7 1
libkf5screen8 2
libkf5screendpms8 2
libkf5service5 7
libkf5solid5 7
libkf5sonnetcore5 7
libkf5sonnetui5 7
libkf5style5 7
libkf5su5 7
libkf5syndication5abi1 7
libkf5syntaxhighlighting5 7
libkf5templateparser5 3
libkf5texteditor5 7
libkf5textwidgets5 7
libkf5threadweaver5 7
libkf5tnef5 3
libkf5torrent6abi1 1
libkf5torrent6abi3 2
libkf5unitconversion5 7
libkf5wallet5 7
libkf5waylandclient5 7
libkf5waylandserver5 7
libkf5webengineviewer5abi1 3
libkf5webkit5 3
libkf5widgetsaddons5 7
libkf5windowsystem5 7
libkf5xmlgui5 7
libkf5xmlrpcclient5 7
libkf6archive6 4
libkf6attica6 4
libkf6authcore6 4
libkf6baloo6 4
libkf6balooengine6 4
libkf6baloowidgets6 4
libkf6bluezqt6 4
libkf6bookmarks6 4
libkf6bookmarkswidgets6 4
libkf6breezeicons6 4
libkf6calendarcore6 4
libkf6calendarevents6 4
libkf6codecs6 4
libkf6colorscheme6 4
libkf6completion6 4
libkf6configcore6 4
libkf6configgui6 4
libkf6configqml6 4
libkf6configwidgets6 4
libkf6contacts6 4
libkf6coreaddons6 4
libkf6crash6 4
libkf6dav6 4
libkf6dbusaddons6 4
libkf6dnssd6 4
libkf6doctools6 4
libkf6filemetadata3 4
libkf6globalaccel6 4
libkf6guiaddons6 4
libkf6holidays6 4
libkf6i18n6 4
libkf6i18nlocaledata6 4
libkf6i18nqml6 4
libkf6iconthemes6 4
libkf6iconwidgets6 4
libkf6idletime6 4
libkf6itemmodels6 4
libkf6itemviews6 4
libkf6jobwidgets6 4
libkf6kcmutils6 4
libkf6kcmutilscore6 4
libkf6kcmutilsquick6 4
libkf6kiocore6 4
libkf6kiofilewidgets6 4
libkf6kiogui6 4
libkf6kiowidgets6 4
libkf6konq7 4
libkf6konqsettings7 4
libkf6modemmanagerqt6 4
libkf6networkmanagerqt6 4
libkf6newstuffcore6 4
libkf6newstuffwidgets6 4
libkf6notifications6 4
libkf6notifyconfig6 4
libkf6package6 4
libkf6parts6 4
libkf6people6 4
libkf6peoplebackend6 4
libkf6peoplewidgets6 4
libkf6plotting6 4
libkf6prison6 4
libkf6prisonscanner6 4
libkf6pty6 4
libkf6pulseaudioqt5 4
libkf6purpose6 4
libkf6purposewidgets6 4
libkf6runner6 4
libkf6screen8 4
libkf6screendpms8 4
libkf6service6 4
libkf6solid6 4
libkf6sonnetcore6 4
libkf6sonnetui6 4
libkf6statusnotifieritem6 4
libkf6style6 4
libkf6su6 4
libkf6svg6 4
libkf6syndication6 4
libkf6syntaxhighlighting6 4
libkf6textaddonswidgets1 4
libkf6textautocorrectioncore1 4
libkf6textautocorrectionwidgets1 4
libkf6textcustomeditor1 4
libkf6texteditor6 4
libkf6textedittexttospeech1 4
libkf6textemoticonscore1 4
libkf6textemoticonswidgets1 4
libkf6textgrammarcheck1 4
libkf6texttemplate6 4
libkf6texttranslator1 4
libkf6textutils1 4
libkf6textwidgets6 4
libkf6threadweaver6 4
libkf6unitconversion6 4
libkf6userfeedbackcore6 4
libkf6userfeedbackwidgets6 4
libkf6wallet6 4
libkf6walletbackend6 4
libkf6widgetsaddons6 4
libkf6windowsystem6 4
libkf6xmlgui6 4
libkfontinst5 3
libkfontinst6 4
libkfontinstui5 3
libkfontinstui6 4
libkgantt2 7
libkgantt6-3 4
libkglobalacceld0 4
libkibi0 7
libkickpass0 7
libkim-api2 7
libkimageannotator-qt5-0 4
libkimageannotator-qt6-0 4
libkimageannotator0 3
libkirigami6 4
libkirigamiaddonsstatefulapp6 4
libkirigamidelegates6 4
libkirigamiplatform6 4
libkissfft-float131 7
libkiwix11 2
libkiwix14 4
libkiwix9 1
libkkc2 7
libklatexformula4 7
libklipper6 4
libklu1 3
libklu2 4
libkmahjongg6 4
libkmfl0 3
libkmflcomp0 3
libkmlbase1 3
libkmlbase1t64 4
libkmlconvenience1 3
libkmlconvenience1t64 4
libkmldom1 3
libkmldom1t64 4
libkmlengine1 3
libkmlengine1t64 4
libkmlregionator1 3
libkmlregionator1t64 4
libkmlxsd1 3
libkmlxsd1t64 4
libkmnkbp0-0 3
libkmod2 7
libknet1 3
libknet1t64 4
libknot11 1
libknot13 2
libknot15 4
libkolabxml1v5 7
libkomparediff2-5 3
libkomparediff2-6 4
libkompareinterface5 3
libkompareinterface6 4
libkopenafs2 3
libkopenafs2t64 4
libkopeninghours1 6
libkosm1 6
libkosmindoormap1 6
libkosmindoorrouting1 4
libkpathsea6 7
libkpim6addressbookimportexport6 4
libkpim6akonadiagentbase6 4
libkpim6akonadicalendar6 4
libkpim6akonadicontactcore6 4
libkpim6akonadicontactwidgets6 4
libkpim6akonadicore6 4
libkpim6akonadimime6 4
libkpim6akonadiprivate6 4
libkpim6akonadisearchcore6 4
libkpim6akonadisearchdebug6 4
libkpim6akonadisearchpim6 4
libkpim6akonadisearchxapian6 4
libkpim6akonadiwidgets6 4
libkpim6akonadixml6 4
libkpim6calendarsupport6 4
libkpim6calendarutils6 4
libkpim6eventviews6 4
libkpim6gapiblogger6 4
libkpim6gapicalendar6 4
libkpim6gapicore6 4
libkpim6gapidrive6 4
libkpim6gapilatitude6 4
libkpim6gapimaps6 4
libkpim6gapipeople6 4
libkpim6gapitasks6 4
libkpim6grantleetheme6 4
libkpim6gravatar6 4
libkpim6identitymanagementcore6 4
libkpim6identitymanagementquick6 4
libkpim6identitymanagementwidgets6 4
libkpim6imap6 4
libkpim6importwizard6 4
libkpim6incidenceeditor6 4
libkpim6itinerary6 4
libkpim6kmanagesieve6 4
libkpim6kontactinterface6 4
libkpim6ksieve6 4
libkpim6ksievecore6 4
libkpim6ksieveui6 4
libkpim6ldapcore6 4
libkpim6ldapwidgets6 4
libkpim6libkdepim6 4
libkpim6libkleo6 4
libkpim6mailcommon6 4
libkpim6mailimporter6 4
libkpim6mailimporterakonadi6 4
libkpim6mailtransport6 4
libkpim6mbox6 4
libkpim6messagecomposer6 4
libkpim6messagecore6 4
libkpim6messagelist6 4
libkpim6messageviewer6 4
libkpim6mime6 4
libkpim6mimetreeparser6 4
libkpim6mimetreeparsercore6 4
libkpim6mimetreeparserwidgets6 4
libkpim6pimcommon6 4
libkpim6pimcommonactivities6 4
libkpim6pimcommonakonadi6 4
libkpim6pkpass6 4
libkpim6smtp6 4
libkpim6templateparser6 4
libkpim6textedit6 4
libkpim6tnef6 4
libkpim6webengineviewer6 4
libkpimaddressbookimportexport5 2
libkpimgapiblogger5abi1 7
libkpimgapicalendar5 7
libkpimgapicontacts5 7
libkpimgapicore5abi1 7
libkpimgapidrive5 7
libkpimgapilatitude5 7
libkpimgapimaps5 7
libkpimgapitasks5 7
libkpimimportwizard5 3
libkpimitinerary5 3
libkpimpkpass5 3
libkpimsmtp5abi1 3
libkpipewire5 2
libkpipewire6 4
libkpipewiredmabuf5 2
libkpipewiredmabuf6 4
libkpipewirerecord5 2
libkpipewirerecord6 4
libkpmcore10 1
libkpmcore12 6
libkpropertycore3-4 7
libkpropertywidgets3-4 7
libkpublictransport1 6
libkpublictransportonboard1 4
libkrad0 7
libkrb5-3 7
libkrb5support0 7
libkreport3-4 7
libksanecore1 2
libksanecore6-1 4
libksanewidgets6-6 4
libksba8 7
libkscreenlocker5 3
libkscreenlocker6 4
libkseexpr4 6
libkseexprui4 6
libksgrd9 3
libkshark2 6
libksignalplotter9 3
libksysguardformatter1 3
libksysguardformatter2 4
libksysguardsensorfaces1 3
libksysguardsensorfaces2 4
libksysguardsensors1 3
libksysguardsensors2 4
libksysguardsystemstats1 2
libksysguardsystemstats2 4
libktoblzcheck1v5 3
libktorrent6-6 4
libktpcommoninternals9abi1 3
libktplogger9abi1 3
libktpmodels9abi1 3
libktpotr9 3
libktpwidgets9 3
libkuserfeedbackcore1 7
libkuserfeedbackwidgets1 7
libkvazaar7 4
libkwalletbackend5-5 3
libkwaylandclient6 4
libkwaylandserver5 1
libkweathercore6 4
libkwin6 4
libkwnn0 3
libkworkspace5-5 3
libkworkspace6-6 4
libkxl0 7
libkyotocabinet16v5 7
liblab-gamut1 7
liblam4 3
liblam4t64 4
liblammps0 3
liblammps0t64 4
liblangtag-gobject0 7
liblangtag1 7
liblapack3 7
liblapacke 7
liblapacke64 7
liblaser-geometry0d 7
liblasi0 3
liblasi0t64 4
liblasso3 3
liblasso3t64 4
liblastfm-fingerprint5-1 7
liblastfm5-1 7
liblastlog2-2 4
liblaszip-api8 5
liblaszip8 5
liblavfile-2.1-0 3
liblavfile-2.1-0t64 4
liblavjpeg-2.1-0 3
liblavjpeg-2.1-0t64 4
liblavplay-2.1-0 3
liblavplay-2.1-0t64 4
liblaxjson1 7
liblayershellqtinterface5 2
liblayershellqtinterface6 4
liblbfgs0 7
liblbfgsb0 7
liblc3-0 2
liblc3-1 4
liblcas0 7
liblcm1 7
liblcmaps-without-gsi0 3
liblcmaps-without-gsi0t64 4
liblcmaps0 3
liblcmaps0t64 4
liblcms2-2 7
liblcrq0.0 6
libldacbt-abr2 7
libldacbt-enc2 7
libldap-2.4-2 1
libldap-2.5-0 2
libldap2 4
libldb2 7
libldl2 3
libldl3 4
libldm-1.0-0 3
libldm-1.0-0t64 4
libldm-common-qt6-0 4
libldm-common0 3
libldm-common0t64 4
libldns3 3
libldns3t64 4
libleatherman1.12.1 3
libleatherman1.12.1t64 4
liblemon1.3.1 7
liblensfun1 7
liblept5 3
libleptonica6 4
liblerc4 6
libleveldb1d 7
liblfi0 4
liblfortran-runtime0 4
liblfunction0 1
liblfunction1 2
liblfunction1t64 4
liblhasa0 7
liblib60870-2 4
liblibleidenalg1 4
liblibrecast0.5 2
liblibrecast0.6 4
liblief0 3
libliftoff0 6
libliggghts3 3
libliggghts3t64 4
liblightdm-gobject-1-0 7
liblightdm-qt5-3-0 7
liblilv-0-0 7
liblime0 2
liblime1 4
liblimesuite20.10-1 1
liblimesuite22.09-1 2
liblimesuite23.11-1 4
liblinbox-1.6.3-0 1
liblinbox-1.7.0-0 2
liblinbox-1.7.0-0t64 4
liblinear4 7
liblingot0 7
liblink-grammar5 3
liblink-grammar5t64 4
liblinphone++10 3
liblinphone++12 4
liblinphone10 3
liblinphone12 4
libliquid1 6
libliquid2d 1
liblirc-client0 3
liblirc-client0t64 4
liblirc0 3
liblirc0t64 4
liblistserialsj1 7
liblitehtml0 3
liblitehtml0t64 4
liblitl0 7
libllhttp9.2 4
libllvm11 1
libllvm13 3
libllvm14 2
libllvm15 2
libllvm16 3
libllvm17t64 4
libllvm18 4
libllvm19 6
libllvm22 4
libllvm9 1
libllvmspirvlib14 2
libllvmspirvlib15 2
libllvmspirvlib17 4
libllvmspirvlib18.1 4
libllvmspirvlib19.1 4
liblmdb0 7
liblms7compact0 7
liblnk1 3
liblnk1t64 4
liblo10k1-0 7
liblo7 7
libloadpng4.4 3
libloadpng4.4t64 4
libloc1 2
libloc1t64 4
liblockfile1 7
liblodepng0 2
liblodepng0.1 4
liblog4ada6 3
liblog4ada7 4
liblog4c3 3
liblog4c3t64 4
liblog4cplus-2.0.5 3
liblog4cplus-2.0.5t64 4
liblog4cpp5v5 7
liblog4cxx11 1
liblog4cxx15 6
liblog4shib2 7
liblog4tango5v5 3
liblogg4.4 3
liblogg4.4t64 4
liblognorm5 7
libloki0.1.7 3
libloki0.1.7t64 4
liblomiri-action-qt1 6
liblomiri-action-qt6-1 4
liblomiri-api0 7
liblomiri-app-launch0 7
liblomiri-connectivity-qt1-1 6
liblomiri-content-hub-glib1 4
liblomiri-content-hub-qt6-1 4
liblomiri-content-hub1 4
liblomiri-download-manager-client-qt6-0 4
liblomiri-download-manager-client0 3
liblomiri-download-manager-client0t64 4
liblomiri-download-manager-common-qt6-0 4
liblomiri-download-manager-common0 3
liblomiri-download-manager-common0t64 4
liblomiri-indicator-transfer1 4
liblomiri-location-service3 4
liblomiri-online-accounts-client1 4
liblomiri-online-accounts-daemon1 4
liblomiri-online-accounts-plugin1 4
liblomiri-online-accounts-qt5-1 4
liblomiri-thumbnailer-qt1.0 6
liblomiri-upload-manager-common0 3
liblomiri-upload-manager-common0t64 4
liblomiri-url-dispatcher0 7
liblomirigestures5 2
liblomirigestures5t64 4
liblomirihistoryservice0 4
liblomirimetrics5 2
liblomirimetrics5t64 4
liblomirisystemsettings1 6
liblomirisystemsettingsprivate0.0 6
liblomiritoolkit5 2
liblomiritoolkit5t64 4
liblorene-debian1 3
liblorene-debian1t64 4
liblorene-export-debian0 3
liblorene-export-debian0t64 4
liblorenef77-debian1 3
liblorenef77-debian1t64 4
libloudmouth1-0 7
liblouis20 7
liblouisutdml9 3
liblouisutdml9t64 4
liblouisxml1 3
liblouisxml1t64 4
liblowdown1 2
liblowdown2 4
liblqr-1-0 7
liblrcalc1 3
liblrcalc1t64 4
liblrdf0 7
liblrm2 3
liblrm2t64 4
liblrmd28 3
liblrmd52 4
liblrs1 3
liblrs2 4
liblsan0 7
liblscp6 7
liblsof0 4
liblsofui9 3
libltc11 7
libltdl7 7
liblttng-ctl0 3
liblttng-ctl0t64 4
liblttng-ust-ctl4 1
liblttng-ust-ctl5 2
liblttng-ust-ctl5t64 4
liblttng-ust-python-agent0 1
liblttng-ust-python-agent1 2
liblttng-ust-python-agent1t64 4
liblttng-ust0 1
liblttng-ust1 2
liblttng-ust1t64 4
liblttoolbox3 6
liblttoolbox3-3.5-1 1
liblua5.1-0 7
liblua5.2-0 7
liblua5.3-0 7
liblua5.4-0 7
liblua50 1
libluabind0.9.1d1 7
libluajit-5.1-2 7
libluajit2-5.1-2 2
liblualib50 1
liblucene++-contrib0t64 4
liblucene++-contrib0v5 3
liblucene++0t64 4
liblucene++0v5 3
libluksde1 3
libluksde1t64 4
libluksmeta0 7
liblunar-calendar-3.0-1 6
liblunar-date-2.0-0 1
liblunar-date-3.0-1 6
liblur3 7
liblutok3 7
liblv2dynparamhost1-1 3
liblv2dynparamhost1-1t64 4
liblv2dynparamplugin1-0 3
liblv2dynparamplugin1-0t64 4
liblvm2cmd2.03 7
liblwip0 3
liblwip0t64 4
liblwipv6-2 3
liblwipv6-2t64 4
liblwres161 1
liblxc1 3
liblxc1t64 4
liblxi1 7
liblxqt-globalkeys-ui0 1
liblxqt-globalkeys-ui1 2
liblxqt-globalkeys-ui2 4
liblxqt-globalkeys0 1
liblxqt-globalkeys1 2
liblxqt-globalkeys2 4
liblxqt0 1
liblxqt1 2
liblxqt2 4
liblz1 7
liblz4-1 7
liblzf1 7
liblzfse1 4
liblzma5 7
liblzo2-2 7
libm17n-0 7
libm17n-im-config0 3
libm2k0.9.0 4
libmaa4 7
libmacaroons0 7
libmad0 7
libmadlib 7
libmaeparser1 7
libmagic-mgc 7
libmagic1 3
libmagic1t64 4
libmagick++-6.q16-8 3
libmagick++-6.q16hdri-8 3
libmagick++-7.q16-5 4
libmagick++-7.q16hdri-5 4
libmagickcore-6-arch-config 3
libmagickcore-6-headers 3
libmagickcore-6.q16-6 3
libmagickcore-6.q16-6-extra 3
libmagickcore-6.q16hdri-6 3
libmagickcore-7-arch-config 4
libmagickcore-7-headers 4
libmagickcore-7.q16-10 4
libmagickcore-7.q16-10-extra 4
libmagickcore-7.q16hdri-10 4
libmagickwand-6-headers 3
libmagickwand-6.q16-6 3
libmagickwand-6.q16hdri-6 3
libmagickwand-7-headers 4
libmagickwand-7.q16-10 4
libmagickwand-7.q16hdri-10 4
libmagpie-0-0 4
libmagplus3v5 7
libmailio1 4
libmailutils7 1
libmailutils9 2
libmailutils9t64 4
libmalaga7 3
libmalcontent-0-0 7
libmalcontent-ui-0-0 1
libmalcontent-ui-1-1 6
libmaliit-glib2 6
libmaloc1 7
libmanette-0.2-0 7
libmapcache1 3
libmapcache1t64 4
libmapnik3.1 3
libmapnik4.0 4
libmapserver2 3
libmapserver2t64 4
libmarblewidget-qt5-28 3
libmarblewidget-qt6-28 4
libmarco-private2 7
libmariadb-dev-compat 7
libmariadb3 7
libmariadbd19 3
libmariadbd19t64 4
libmarisa0 7
libmarkdown2 7
libmartchus-c++utilities5 2
libmartchus-c++utilities5t64 4
libmartchus-qtforkawesome1 2
libmartchus-qtforkawesome1t64 4
libmartchus-qtutilities6 6
libmassivethreads0 4
libmatchbox1 7
libmate-desktop-2-17 3
libmate-desktop-2-17t64 4
libmate-menu2 7
libmate-panel-applet-4-1 7
libmate-sensors-applet-plugin0 7
libmate-slab0 3
libmate-slab0t64 4
libmate-window-settings1 3
libmate-window-settings1t64 4
libmatedict6 7
libmatekbd4 7
libmatemixer0 7
libmateweather1 3
libmateweather1t64 4
libmatheval1 7
libmathic0v5 7
libmathicgb0 3
libmathicgb0t64 4
libmatio11 3
libmatio13 4
libmatroska7 7
libmaus2-2 7
libmawk1 3
libmawk1t64 4
libmaxflow0 7
libmaxminddb0 7
libmbedcrypto16 4
libmbedcrypto3 1
libmbedcrypto7 2
libmbedtls12 1
libmbedtls14 2
libmbedtls21 4
libmbedx509-0 1
libmbedx509-1 2
libmbedx509-7 4
libmbim-glib4 7
libmbt1 3
libmbt2 4
libmbtserver1 3
libmbtserver2 4
libmceliece1 4
libmcpl1 6
libmcpp0 7
libmcrypt4 7
libmctc-lib0 6
libmd0 7
libmd4c-html0 7
libmd4c0 7
libmdb3 3
libmdb3t64 4
libmdbsql3 3
libmdbsql3t64 4
libmdc3 3
libmdc3t64 4
libmdnsd1 2
libmdnsd1t64 4
libmeanwhile1 7
libmecab2 7
libmed11 7
libmedc11 3
libmedc11t64 4
libmediaart-2.0-0 7
libmediainfo0v5 7
libmediascan0 2
libmediascan0t64 4
libmediascanner-2.0-4 6
libmediastreamer11 1
libmediastreamer12 2
libmediastreamer2-14 4
libmedimport0v5 7
libmeep-mpi-default23 1
libmeep-mpi-default30 2
libmeep-mpi-default33 4
libmeep-openmpi23 1
libmeep-openmpi30 2
libmeep23 1
libmeep30 2
libmeep33 4
libmegapixels1 4
libmemcached11 3
libmemcached11t64 4
libmemcachedutil2 3
libmemcachedutil2t64 4
libmemkind0 3
libmems1 3
libmems1t64 4
libmemtailor0 7
libmenu-cache3 7
libmeschach1.2 7
libmeshoptimizer0d 1
libmeshoptimizer2d 6
libmessage-filters1d 3
libmessage-filters1t64 4
libmessaging-menu0 7
libmetacity3 7
libmetis5 7
libmetkit0d 7
libmetrohash1 7
libmetview0d 7
libmfem4.7 4
libmfsio1 3
libmfsio1t64 4
libmfx-gen1.2 6
libmfx1 3
libmgba0.10 2
libmgba0.10t64 4
libmgl-fltk7.5.0 1
libmgl-fltk8 2
libmgl-fltk8t64 4
libmgl-glut7.5.0 1
libmgl-glut8 2
libmgl-glut8t64 4
libmgl-mpi7.5.0 1
libmgl-mpi8 2
libmgl-mpi8t64 4
libmgl-qt5-7.5.0 1
libmgl-qt5-8 2
libmgl-qt5-8t64 4
libmgl-wnd7.5.0 1
libmgl-wnd8 2
libmgl-wnd8t64 4
libmgl-wx7.5.0 1
libmgl-wx8 2
libmgl-wx8t64 4
libmgl7.5.0 1
libmgl8 2
libmgl8t64 4
libmhash2 7
libmia-2.4-4 3
libmiallib1 4
libmialm3 3
libmialm3t64 4
libmiaviewit0 3
libmicrodns1 4
libmicrohttpd12 3
libmicrohttpd12t64 4
libmicroprofile4 6
libmigemo1 7
libmikmod3 7
libmilter1.0.1 7
libmimalloc2.0 2
libmimalloc3 4
libmimelib1c2a 1
libmimetic0t64 4
libmimetic0v5 3
libminc2-5.2.0 1
libminc2-5.3.0 2
libminc2-5.3.0t64 4
libmini18n1 7
libminicoredumper2 7
libminidjvu0 3
libminidjvu0t64 4
libminimap0 7
libminini1 3
libminini1t64 4
libminiupnpc17 3
libminiupnpc18 4
libminizip1 3
libminizip1t64 4
libminpack1 7
libmir-core0 1
libmir-core1 6
libmirage11 4
libmiral3 1
libmiral5 2
libmiral7 4
libmirclient9 1
libmircommon11 4
libmircommon7 1
libmircommon9 2
libmircookie2 3
libmircore1 1
libmircore2 2
libmircore2t64 4
libmirisdr0 3
libmirisdr4 4
libmiroil3 2
libmiroil7 4
libmirplatform18 1
libmirplatform24 2
libmirplatform30 4
libmirserver53 1
libmirserver58 2
libmirserver63 4
libmirwayland0 1
libmirwayland4 2
libmirwayland5 4
libmission-control-plugins0 3
libmission-control-plugins0t64 4
libmjpegutils-2.1-0 3
libmjpegutils-2.1-0t64 4
libmkcal-qt5-0 4
libmlocale5-0 4
libmlpack3 1
libmlt++3 1
libmlt++7 6
libmlt6 1
libmlt7 6
libmlv3 3
libmm-glib0 7
libmm14 7
libmmb4.0 2
libmmb4.0t64 4
libmmblib3.2 1
libmmdb2-0 7
libmmlib1t64 4
libmms0 7
libmng1 7
libmnl0 7
libmobi0 2
libmobi0t64 4
libmodbus5 7
libmodest0 2
libmodest0t64 4
libmodglue1v5 3
libmodhmm0 7
libmodi1 4
libmodpbase64-0 7
libmodplug1 7
libmodsecurity3 3
libmodsecurity3t64 4
libmodulemd2 7
libmoe1.5 7
libmojoshader0 7
libmongo-client0 7
libmongoc-1.0-0 3
libmongoc-1.0-0t64 4
libmongoclient0 3
libmongocrypt0 7
libmongoose2 3
libmonoboehm-2.0-1 7
libmonosgen-2.0-1 7
libmoonshot1 3
libmopac7-1gf 7
libmorph 7
libmosquitto1 7
libmosquittopp1 7
libmount1 7
libmousepad0 6
libmovit8 7
libmozjs-102-0 2
libmozjs-128-0 4
libmozjs-78-0 3
libmp3lame0 7
libmpack0 7
libmpc3 7
libmpcdec6 7
libmpd1 7
libmpdclient2 3
libmpdclient2t64 4
libmpdec++4 4
libmpdec3 1
libmpdec4 4
libmpeg2-4 7
libmpeg2encpp-2.1-0 3
libmpeg2encpp-2.1-0t64 4
libmpeg3-2 3
libmpeg3-2t64 4
libmpfi0 7
libmpfr6 7
libmpg123-0 3
libmpg123-0t64 4
libmpich12 7
libmplex2-2.1-0 3
libmplex2-2.1-0t64 4
libmpris-qt5-1 7
libmps-fortran0 3
libmps-fortran0t64 4
libmps3 3
libmps3t64 4
libmptcpd3 6
libmpv1 1
libmpv2 6
libmpvqt1 4
libmrcal2 2
libmrcal4 4
libmrgingham2 6
libmrm4 7
libmrmpi1 7
libmrpt-apps2.1 1
libmrpt-apps2.14 4
libmrpt-apps2.5 2
libmrpt-bayes2.1 1
libmrpt-bayes2.14 4
libmrpt-bayes2.5 2
libmrpt-comms2.1 1
libmrpt-comms2.14 4
libmrpt-comms2.5 2
libmrpt-config2.1 1
libmrpt-config2.14 4
libmrpt-config2.5 2
libmrpt-containers2.1 1
libmrpt-containers2.14 4
libmrpt-containers2.5 2
libmrpt-core2.1 1
libmrpt-core2.14 4
libmrpt-core2.5 2
libmrpt-detectors2.1 1
libmrpt-detectors2.5 2
libmrpt-expr2.1 1
libmrpt-expr2.14 4
libmrpt-expr2.5 2
libmrpt-graphs2.1 1
libmrpt-graphs2.14 4
libmrpt-graphs2.5 2
libmrpt-graphslam2.1 1
libmrpt-graphslam2.14 4
libmrpt-graphslam2.5 2
libmrpt-gui2.1 1
libmrpt-gui2.14 4
libmrpt-gui2.5 2
libmrpt-hmtslam2.1 1
libmrpt-hmtslam2.5 2
libmrpt-hwdrivers2.1 1
libmrpt-hwdrivers2.14 4
libmrpt-hwdrivers2.5 2
libmrpt-img2.1 1
libmrpt-img2.14 4
libmrpt-img2.5 2
libmrpt-io2.1 1
libmrpt-io2.14 4
libmrpt-io2.5 2
libmrpt-kinematics2.1 1
libmrpt-kinematics2.14 4
libmrpt-kinematics2.5 2
libmrpt-maps2.1 1
libmrpt-maps2.14 4
libmrpt-maps2.5 2
libmrpt-math2.1 1
libmrpt-math2.14 4
libmrpt-math2.5 2
libmrpt-nanogui2.1 1
libmrpt-nanogui2.14 4
libmrpt-nanogui2.5 2
libmrpt-nav2.1 1
libmrpt-nav2.14 4
libmrpt-nav2.5 2
libmrpt-obs2.1 1
libmrpt-obs2.14 4
libmrpt-obs2.5 2
libmrpt-opengl2.1 1
libmrpt-opengl2.14 4
libmrpt-opengl2.5 2
libmrpt-poses2.1 1
libmrpt-poses2.14 4
libmrpt-poses2.5 2
libmrpt-random2.1 1
libmrpt-random2.14 4
libmrpt-random2.5 2
libmrpt-ros1bridge2.1 1
libmrpt-ros1bridge2.14 4
libmrpt-ros1bridge2.5 2
libmrpt-rtti2.1 1
libmrpt-rtti2.14 4
libmrpt-rtti2.5 2
libmrpt-serialization2.1 1
libmrpt-serialization2.14 4
libmrpt-serialization2.5 2
libmrpt-slam2.1 1
libmrpt-slam2.14 4
libmrpt-slam2.5 2
libmrpt-system2.1 1
libmrpt-system2.14 4
libmrpt-system2.5 2
libmrpt-tfest2.1 1
libmrpt-tfest2.14 4
libmrpt-tfest2.5 2
libmrpt-topography2.1 1
libmrpt-topography2.14 4
libmrpt-topography2.5 2
libmrpt-vision-lgpl2.1 1
libmrpt-vision-lgpl2.14 4
libmrpt-vision-lgpl2.5 2
libmrpt-vision2.1 1
libmrpt-vision2.14 4
libmrpt-vision2.5 2
libmrss0 3
libmrss0t64 4
libmrtd0 3
libmrtd0t64 4
libmseed2 7
libmsgpack-c2 4
libmsgpackc2 3
libmsgraph-1-1 4
libmshr2019.2 7
libmshr64-2019.2 7
libmsi-1.0-0 4
libmsi0 3
libmsiecf1 3
libmsiecf1t64 4
libmsnumpress1 7
libmsolve0 4
libmspack0 3
libmspack0t64 4
libmspub-0.1-1 7
libmstoolkit82 3
libmstoolkit82t64 4
libmsv1 7
libmtbl1 7
libmtdev1 3
libmtdev1t64 4
libmtp9 3
libmtp9t64 4
libmu-dbm7 1
libmu-dbm9 2
libmu-dbm9t64 4
libmuffin0 3
libmuffin0t64 4
libmujoco2.2.2 6
libmujs1 1
libmujs2 2
libmujs3 4
libmulticobex1 3
libmulticobex1t64 4
libmunge2 7
libmuparser2v5 7
libmuparserx4.0.11 2
libmuparserx4.0.12 4
libmuparserx4.0.8 1
libmupdf25.1 4
libmurmurhash2 7
libmuroar0 1
libmuroard3 1
libmuscle1 7
libmusic1t64 4
libmusic1v5 3
libmusicbrainz5-2 7
libmusicbrainz5cc2v5 7
libmutter-11-0 2
libmutter-16-0 4
libmutter-7-0 1
libmwaw-0.3-3 7
libmxml1 7
libmygpo-qt5-1 7
libmygui.ogreplatform0debian1t64 4
libmygui.ogreplatform0debian1v5 3
libmygui.opengl3platform0debian1t64 4
libmygui.opengl3platform0debian1v5 2
libmygui.openglplatform0debian1t64 4
libmygui.openglplatform0debian1v5 3
libmyguiengine3debian1t64 4
libmyguiengine3debian1v5 3
libmypaint-1.5-1 7
libmyproxy6 3
libmyproxy6t64 4
libmysofa1 7
libmysql++3t64 4
libmysql++3v5 3
libmysqlcppconn7t64 4
libmysqlcppconn7v5 3
libmythes-1.2-0 7
libnabrit3 7
libnacore5 7
libnanomsg5 7
libnatpmp1 3
libnatpmp1t64 4
libnats3.10 4
libnats3.4 2
libnautilus-extension1a 1
libnautilus-extension4 6
libnauty2 3
libnbd0 7
libnblib-gmx0 6
libncap44 3
libncap44t64 4
libncarg0 3
libncarg0t64 4
libncbi-ngs3 6
libncbi-vdb2 1
libncbi-vdb3 6
libncbi-wvdb2 1
libncbi-wvdb3 6
libncbi6 3
libncbi6t64 4
libncl2 7
libncrystal1 2
libncrystal1t64 4
libncurses6 7
libncursesada6.2.3 3
libncursesada6.2.4 4
libncursesw6 7
libndctl6 7
libndp0 7
libndpi4.2 2
libndpi4.2t64 4
libneatvnc0 6
libneko2 7
libnemesis3 7
libnemo-extension1 7
libneo4j-client11 1
libneon27 3
libneon27-gnutls 3
libneon27t64 4
libneon27t64-gnutls 4
libnet-cpp2 7
libnet1 7
libnetcdf-c++4 3
libnetcdf-c++4-1 7
libnetcdf-mpi-18 1
libnetcdf-mpi-19 2
libnetcdf-mpi-22 4
libnetcdf-pnetcdf-18 1
libnetcdf-pnetcdf-19 2
libnetcdf-pnetcdf-22 4
libnetcdf18 1
libnetcdf19 2
libnetcdf22 4
libnetcdff7 7
libnetcf1 1
libnetclasses0 3
libnetclasses1 4
libnetconf2-1 1
libnetconf2-2 2
libnetconf2-4 4
libnetfilter-acct1 7
libnetfilter-conntrack3 7
libnetfilter-cthelper0 7
libnetfilter-cttimeout1 7
libnetfilter-log1 7
libnetfilter-queue1 7
libnetpbm10 1
libnetpbm11 2
libnetpbm11t64 4
libnetpbm9 1
libnetplan0 3
libnetplan1 4
libnetsnmptrapd40 3
libnetsnmptrapd40t64 4
libnettle8 3
libnettle8t64 4
libnewmat10ldbl 7
libnewt0.52 7
libnewuoa0 7
libnexstar0 3
libnexstar0t64 4
libnextcloudsync0 3
libnextcloudsync0t64 4
libnexus1 7
libnf2ff0 3
libnfc6 7
libnfft3-double2 1
libnfft3-double4 4
libnfft3-long2 1
libnfft3-long4 4
libnfft3-single2 1
libnfft3-single4 4
libnfnetlink0 7
libnfo1 7
libnfs13 3
libnfs14 4
libnfsidmap1 6
libnfsidmap2 1
libnftables1 7
libnftnl11 7
libnghttp2-14 7
libnghttp3-3 2
libnghttp3-9 4
libnglib-6.2t64 4
libngraph0 7
libngs-c++3 6
libngs-sdk2 1
libngspice0 7
libngtcp2-16 4
libngtcp2-9 2
libngtcp2-crypto-gnutls2 2
libngtcp2-crypto-gnutls8 4
libnice10 7
libnids1.21 3
libnids1.21t64 4
libnifti2-2 7
libnifticdf2 7
libniftiio2 3
libniftiio2t64 4
libnih-dbus1 1
libnih1 1
libnitrokey3 7
libnjb5 7
libnl-3-200 7
libnl-cli-3-200 7
libnl-genl-3-200 7
libnl-idiag-3-200 7
libnl-nf-3-200 7
libnl-route-3-200 7
libnl-xfrm-3-200 7
libnlopt-cxx0 7
libnlopt0 7
libnm0 7
libnma-gtk4-0 6
libnma0 7
libnmz7 7
libnng1 7
libnode108 2
libnode115 4
libnode72 1
libnodeletlib1d 7
libnoise0 7
libnordlicht0 1
libnorm1 3
libnorm1t64 4
libnormaliz3 7
libnotcurses++2 1
libnotcurses-core2 1
libnotcurses2 1
libnotificationmanager1 7
libnotify-bin 7
libnotify4 7
libnotmuch5 3
libnotmuch5t64 4
libnova-0.16-0 3
libnova-0.16-0t64 4
libnozzle1 3
libnozzle1t64 4
libnpth0 3
libnpth0t64 4
libns3-3v5 1
libns3.37 2
libns3.43 4
libnsl2 7
libnss3 7
libnsync-cpp1 3
libnsync-cpp1t64 4
libnsync1 3
libnsync1t64 4
libntfs-3g883 1
libntfs-3g89 2
libntfs-3g89t64 4
libntirpc3.4 1
libntirpc4.3 2
libntirpc6.3 4
libntl43 1
libntl44 6
libntlm0 7
libntruprime1 4
libnuma1 7
libnumbertext-1.0-0 7
libnuspell4 1
libnuspell5 6
libnutclient0 1
libnutclient2 2
libnutclient2t64 4
libnutscan1 1
libnutscan2 6
libnvidia-egl-wayland1 7
libnvme1 2
libnvme1t64 4
libnvtt2 7
libnx-x11-6 3
libnx-x11-6t64 4
libnxcl1 1
libnxml0 3
libnxml0t64 4
libnzb0v5 1
liboakleaf0 3
liboakleaf1 4
liboam1 6
liboasis3-0d 7
liboath0 3
liboath0t64 4
liboauth0 7
liboauth2-0 7
liboauth2-apache0 7
libobexftp0 3
libobexftp0t64 4
libobjc4 7
libobjcryst0 6
libobjfw1 4
libobjfwhid1 4
libobjfwrt1 4
libobjfwtls1 4
libobrender32v5 7
libobs0 3
libobs0t64 4
libobt2v5 7
libocas0 7
libocct-data-exchange-7.5 1
libocct-data-exchange-7.6 2
libocct-data-exchange-7.8 4
libocct-draw-7.5 1
libocct-draw-7.6 2
libocct-draw-7.8 4
libocct-foundation-7.5 1
libocct-foundation-7.6 2
libocct-foundation-7.8 4
libocct-modeling-algorithms-7.5 1
libocct-modeling-algorithms-7.6 2
libocct-modeling-algorithms-7.8 4
libocct-modeling-data-7.5 1
libocct-modeling-data-7.6 2
libocct-modeling-data-7.8 4
libocct-ocaf-7.5 1
libocct-ocaf-7.6 2
libocct-ocaf-7.8 4
libocct-visualization-7.5 1
libocct-visualization-7.6 2
libocct-visualization-7.8 4
liboce-foundation11 3
liboce-modeling11 3
liboce-ocaf-lite11 3
liboce-ocaf11 3
liboce-visualization11 3
liboctave8 1
liboctomap1.9 3
liboctomap1.9t64 4
liboctovis1.9 3
liboctovis1.9t64 4
libodbc1 3
libodbc2 6
libodbccr2 6
libodbcinst2 6
libodc-0d 7
libode8 3
libode8t64 4
libodfgen-0.1-1 7
libodil0 3
libodil0t64 4
libodsstream0 7
liboeffis1 4
libofa0 7
libofapi0 7
liboffload-22 4
libofono-qt1 4
libofx7 3
libofx7t64 4
libogdi4.1 7
libogg0 7
liboggkate1 7
liboggplay1 3
liboggplay2 4
liboggz2 7
liboglappth2 7
libogmrip1 5
libogre-1.9.0v5 1
libogre1.12.10 3
libogre1.12.10t64 4
liboidc-agent4 2
liboidc-agent4t64 4
libokteta3core0 7
libokteta3gui0 7
libokular5core10 2
libokular5core9 1
libokular6core3 4
libolecf1 3
libolecf1t64 4
libolm3 7
libomemo-c0 6
libomemo0 7
libomnievents2 3
libomniorb4-2 3
libomniorb4-3t64 4
libomnithread4 7
libomp5-11 1
libomp5-13 3
libomp5-14 2
libomp5-15 2
libomp5-16 3
libomp5-17t64 4
libomp5-18 4
libomp5-19 6
libomp5-9 1
libompl16 3
libompl17 4
libomxil-bellagio0 3
libondselsolver1 4
libonig5 7
libonnx1 3
libonnx1t64 4
libonnxruntime1.21 4
libonvif1 2
liboobs-1-5 7
liboop4 3
liboop4t64 4
libopamgt0 7
libopasadb1 7
libopen-trace-format1 7
libopen-trace-format2-10 2
libopen-trace-format2-10t64 4
libopen3d0.16 2
libopen3d0.19 4
libopen3d0d 1
libopen62541-1.4 4
libopenal1 7
libopenaptx0 7
libopenbabel7 7
libopenblas0 7
libopencc1.1 7
libopencl-clang11 1
libopencl-clang14 2
libopencl-clang15 2
libopencl-clang17t64 4
libopencl-clang18.1 4
libopencl-clang19.1 4
libopencolorio1v5 1
libopencolorio2.1 2
libopencolorio2.1t64 4
libopenconnect5 7
libopencore-amrnb0 7
libopencore-amrwb0 7
libopencryptoki0 7
libopencsd0 1
libopencsd1 6
libopencsg1 7
libopenctm1 7
libopencv-apps2d 7
libopencv-calib3d4.5 1
libopencv-calib3d406 2
libopencv-calib3d410 4
libopencv-contrib4.5 1
libopencv-contrib406 2
libopencv-contrib410 4
libopencv-core4.5 1
libopencv-core406 2
libopencv-core410 4
libopencv-dnn4.5 1
libopencv-dnn406 2
libopencv-dnn410 4
libopencv-features2d4.5 1
libopencv-features2d406 2
libopencv-features2d410 4
libopencv-flann4.5 1
libopencv-flann406 2
libopencv-flann410 4
libopencv-highgui4.5 1
libopencv-highgui406 2
libopencv-highgui410 4
libopencv-imgcodecs4.5 1
libopencv-imgcodecs406 2
libopencv-imgcodecs410 4
libopencv-imgproc4.5 1
libopencv-imgproc406 2
libopencv-imgproc410 4
libopencv-ml4.5 1
libopencv-ml406 2
libopencv-ml410 4
libopencv-objdetect4.5 1
libopencv-objdetect406 2
libopencv-objdetect410 4
libopencv-photo4.5 1
libopencv-photo406 2
libopencv-photo410 4
libopencv-shape4.5 1
libopencv-shape406 2
libopencv-shape410 4
libopencv-stitching4.5 1
libopencv-stitching406 2
libopencv-stitching410 4
libopencv-superres4.5 1
libopencv-superres406 2
libopencv-superres410 4
libopencv-video4.5 1
libopencv-video406 2
libopencv-video410 4
libopencv-videoio4.5 1
libopencv-videoio406 2
libopencv-videoio410 4
libopencv-videostab4.5 1
libopencv-videostab406 2
libopencv-videostab410 4
libopencv-viz4.5 1
libopencv-viz406 2
libopencv-viz410 4
libopendbx1 3
libopendbx1t64 4
libopendht-c2 2
libopendht2 2
libopendkim11 7
libopendmarc2 3
libopendmarc2t64 4
libopendsp1 2
libopendsp3t64 4
libopenems0 3
libopenexr-3-1-30 6
libopenexr25 1
libopenfec1 4
libopengl0 7
libopengv1 2
libopengv1t64 4
libopenh264-7 2
libopenh264-8 4
libopenhmd0 7
libopenigtlink1.11 7
libopenimageio2.2 1
libopenimageio2.4 2
libopenimageio2.5 4
libopenipmi0 3
libopenipmi0t64 4
libopeniscsiusr 7
libopenjp2-7 7
libopenjph0.21 4
libopenjph0.9 2
libopenlayer2v5 1
libopenlibm3 1
libopenmesh1 2
libopenmesh11.0 4
libopenmm7.5 1
libopenmm7.7 2
libopenmm8.1 4
libopenmpi3 3
libopenmpi40 4
libopenmpt-modplug1 7
libopenmpt0 3
libopenmpt0t64 4
libopenms2.6.0 7
libopenni-sensor-pointclouds0 7
libopenni-sensor-primesense0 7
libopenni0 3
libopenni0t64 4
libopenni2-0 7
libopenobex2 7
libopenr2-3 7
libopenraw7 3
libopenraw7t64 4
libopenrawgnome7 3
libopenrawgnome7t64 4
libopenscap25 2
libopenscap33 4
libopenscenegraph161 7
libopenshot-audio7 1
libopenshot-audio8 2
libopenshot-audio9t64 4
libopenshot19 1
libopenshot21 2
libopenshot25t64 4
libopenslide0 7
libopensm9 7
libopensmtpd0 2
libopensmtpd0t64 4
libopensurgsim 1
libopenthreads21 7
libopentracing-c-wrapper0 2
libopentracing-c-wrapper0t64 4
libopentracing1 6
libopenturns0.21 2
libopenturns0.25 4
libopenvdb-ax10.0 2
libopenvdb10.0 2
libopenvdb10.0t64 4
libopenvdb7.1 1
libopenvlbi1 2
libopenvlbi3t64 4
libopenxr-loader1 7
libopenzwave1.6 3
libopenzwave1.6t64 4
liboping0 7
libopkele3v5 1
libopm-common 6
libopm-grid 6
libopm-simulators 6
libopm-upscaling 6
libopts25 7
libopus0 7
libopusenc0 6
libopusfile0 7
liborc-0.4-0 3
liborc-0.4-0t64 4
liborcania2.1 1
liborcania2.3 6
liborcus-0.16-0 1
liborcus-0.17-0 2
liborcus-0.18-0 4
liborcus-mso-0.16-0 1
liborcus-mso-0.17-0 2
liborcus-mso-0.18-0 4
liborcus-parser-0.16-0 1
liborcus-parser-0.17-0 2
liborcus-parser-0.18-0 4
liborcus-spreadsheet-model-0.16-0 1
liborcus-spreadsheet-model-0.17-0 2
liborcus-spreadsheet-model-0.18-0 4
liborigin2-1v5 7
liborocos-bfl0.8 7
liborocos-kdl1.4 1
liborocos-kdl1.5 6
liborthancframework1 7
libortp15 1
libortp16 6
liboscpack1 7
libosdcpu3.4.3 1
libosdcpu3.5.0 2
libosdcpu3.6.0 4
libosdgpu3.4.3 1
libosdgpu3.5.0 2
libosdgpu3.6.0 4
libosinfo-1.0-0 7
libosip2-11 1
libosip2-15 2
libosip2-15t64 4
libosl1v5 7
libosmcomp5 7
libosmesa6 7
libosmgpsmap-1.0-1 7
libosmo-fl2k0 7
libosmo-gsup-client0 7
libosmo-hnbap0 2
libosmo-hnbap0t64 4
libosmo-mgcp-client14 4
libosmo-mgcp-client6 1
libosmo-mgcp-client9 2
libosmo-mslookup0 2
libosmo-mslookup1 4
libosmo-ranap3 1
libosmo-ranap5 2
libosmo-ranap7 4
libosmo-rua0 2
libosmo-rua0t64 4
libosmo-sabp0 1
libosmo-sabp1 2
libosmo-sabp1t64 4
libosmo-sigtran11 4
libosmo-sigtran5 1
libosmo-sigtran7 2
libosmoabis10 2
libosmoabis15 4
libosmoabis9 1
libosmocc2 4
libosmocodec0 3
libosmocodec4 4
libosmocoding0 7
libosmocore16 1
libosmocore19 2
libosmocore22 4
libosmoctrl0 7
libosmogb11 1
libosmogb14 6
libosmogsm15 1
libosmogsm18 2
libosmogsm20 4
libosmomtp0 7
libosmonetif11 4
libosmonetif8 3
libosmosccp0 7
libosmosdr0 7
libosmosim2 7
libosmotrau11 4
libosmotrau2 3
libosmovty13 4
libosmovty4 1
libosmovty9 2
libosmoxua0 7
libosmpbf1 7
libosmvendor5 7
libosp5 7
libospray3 4
libosptk4 3
libosptk4t64 4
libosra2 6
libosrf-memory-tools0d 6
libossim1 1
libossp-sa12 3
libossp-uuid16 7
libost-base2.2 1
libost-base2.3 2
libost-base2.9 4
libost-bindings2.2 1
libost-bindings2.3 2
libost-bindings2.9 4
libost-conop2.2 1
libost-conop2.3 2
libost-conop2.9 4
libost-db2.2 1
libost-db2.3 2
libost-db2.9 4
libost-geom2.2 1
libost-geom2.3 2
libost-geom2.9 4
libost-gfx2.2 1
libost-gfx2.3 2
libost-gfx2.9 4
libost-gui2.2 1
libost-gui2.3 2
libost-gui2.9 4
libost-img-alg2.2 1
libost-img-alg2.3 2
libost-img-alg2.9 4
libost-img2.2 1
libost-img2.3 2
libost-img2.9 4
libost-info2.2 1
libost-info2.3 2
libost-info2.9 4
libost-io2.2 1
libost-io2.3 2
libost-io2.9 4
libost-mol-alg2.2 1
libost-mol-alg2.3 2
libost-mol-alg2.9 4
libost-mol-mm2.3 2
libost-mol-mm2.9 4
libost-mol2.2 1
libost-mol2.3 2
libost-mol2.9 4
libost-seq-alg2.2 1
libost-seq-alg2.3 2
libost-seq-alg2.9 4
libost-seq2.2 1
libost-seq2.3 2
libost-seq2.9 4
libostree-1-1 7
libostyle1c2 3
libostyle1t64 4
libotbapplicationengine-7.2-1 1
libotbapplicationengine-8.1-1 2
libotbcarto-7.2-1 1
libotbcarto-8.1-1 2
libotbcommandline-7.2-1 1
libotbcommandline-8.1-1 2
libotbcommon-7.2-1 1
libotbcommon-8.1-1 2
libotbcurladapters-7.2-1 1
libotbcurladapters-8.1-1 2
libotbextendedfilename-7.2-1 1
libotbextendedfilename-8.1-1 2
libotbfuzzy-7.2-1 1
libotbfuzzy-8.1-1 2
libotbgdaladapters-7.2-1 1
libotbgdaladapters-8.1-1 2
libotbice-7.2-1 1
libotbice-8.1-1 2
libotbimagebase-7.2-1 1
libotbimagebase-8.1-1 2
libotbimageio-7.2-1 1
libotbimageio-8.1-1 2
libotbimagemanipulation-7.2-1 1
libotbimagemanipulation-8.1-1 2
libotbiobsq-7.2-1 1
libotbiobsq-8.1-1 2
libotbiogdal-7.2-1 1
libotbiogdal-8.1-1 2
libotbiokml-7.2-1 1
libotbiokml-8.1-1 2
libotbiolum-7.2-1 1
libotbiolum-8.1-1 2
libotbiomstar-7.2-1 1
libotbiomstar-8.1-1 2
libotbioonera-7.2-1 1
libotbioonera-8.1-1 2
libotbiorad-7.2-1 1
libotbiorad-8.1-1 2
libotblearningbase-7.2-1 1
libotblearningbase-8.1-1 2
libotbmapla-7.2-1 1
libotbmapla-8.1-1 2
libotbmathparser-7.2-1 1
libotbmathparser-8.1-1 2
libotbmathparserx-7.2-1 1
libotbmathparserx-8.1-1 2
libotbmetadata-7.2-1 1
libotbmetadata-8.1-1 2
libotbmonteverdi-7.2-1 1
libotbmonteverdi-8.1-1 2
libotbmonteverdicore-7.2-1 1
libotbmonteverdicore-8.1-1 2
libotbmonteverdigui-7.2-1 1
libotbmonteverdigui-8.1-1 2
libotbossimadapters-7.2-1 1
libotbossimplugins-7.2-1 1
libotbpolarimetry-7.2-1 1
libotbpolarimetry-8.1-1 2
libotbprojection-7.2-1 1
libotbprojection-8.1-1 2
libotbqtadapters-7.2-1 1
libotbqtadapters-8.1-1 2
libotbqtwidget-7.2-1 1
libotbqtwidget-8.1-1 2
libotbsampling-7.2-1 1
libotbsampling-8.1-1 2
libotbsiftfast-7.2-1 1
libotbsiftfast-8.1-1 2
libotbstatistics-7.2-1 1
libotbstatistics-8.1-1 2
libotbstreaming-7.2-1 1
libotbstreaming-8.1-1 2
libotbsupervised-7.2-1 1
libotbsupervised-8.1-1 2
libotbtestkernel-7.2-1 1
libotbtestkernel-8.1-1 2
libotbtransform-8.1-1 2
libotbvectordatabase-7.2-1 1
libotbvectordatabase-8.1-1 2
libotbvectordataio-7.2-1 1
libotbvectordataio-8.1-1 2
libotbwavelet-7.2-1 1
libotbwavelet-8.1-1 2
libotcl1 7
libotf0 1
libotf1 6
libotfaux0 7
libotr5 3
libotr5t64 4
libots0 7
libout123-0 3
libout123-0t64 4
libow-3.2-4 3
libow-3.2-4t64 4
libowcapi-3.2-4 3
libowcapi-3.2-4t64 4
libowfat0 3
libowfat0t64 4
libowncloudsync0 2
libowncloudsync0t64 4
libownet-3.2-4 3
libownet-3.2-4t64 4
liboxli1 3
libp11-3 3
libp11-3t64 4
libp11-kit0 7
libp8-platform2 7
libpacemaker1 3
libpacemaker30 4
libpackagekit-glib2-18 7
libpackagekitqt5-1 7
libpackagekitqt6-1 4
libpacketdump3 3
libpacketdump3t64 4
libpacparser1 7
libpagemaker-0.0-0 7
libpagmo8 2
libpagmo9t64 4
libpaho-mqtt1.3 7
libpaho-mqttpp3-1 6
libpaje2 7
libpam-modules 7
libpam-modules-bin 7
libpam-runtime 7
libpam0g 7
libpamtest0 7
libpanel-1-1 6
libpango-1.0-0 7
libpangocairo-1.0-0 7
libpangoft2-1.0-0 7
libpangomm-1.4-1v5 7
libpangomm-2.48-1 2
libpangomm-2.48-1t64 4
libpangox-1.0-0 1
libpangoxft-1.0-0 7
libpano13-3 3
libpano13-3t64 4
libpantomime1.3 3
libpantomime1.4 4
libpaper1 3
libpaper2 4
libpapi6.0 1
libpapi7.0 2
libpapi7.1t64 4
libpapilo-clusol0d 4
libpapilo-core0d 4
libpappl1 3
libpappl1t64 4
libpappsomspp-widget0 5
libpappsomspp-widget0-qt6 2
libpappsomspp0 5
libpappsomspp0-qt6 2
libpaps0 3
libpaps0t64 4
libpaq0 3
libparasail3 1
libparasail8 6
libpari-gmp-tls7 1
libpari-gmp-tls8 2
libpari-gmp-tls9 4
libparlatype3 1
libparlatype5 2
libparlatype7 4
libparpack2 3
libparpack2t64 4
libparted-fs-resize0 3
libparted-fs-resize0t64 4
libparted2 3
libparted2t64 4
libparu1 4
libpasswdqc0 1
libpasswdqc1 6
libpath-utils1 3
libpath-utils1t64 4
libpathplan4 7
libpbbam1.6.0 1
libpbbam2.1.0 2
libpbbam2.4.0 4
libpbcopper1.8.0 1
libpbcopper2.0.0 2
libpbcopper2.3.0 4
libpcap0.8 3
libpcap0.8t64 4
libpcaudio0 7
libpci3 7
libpciaccess0 7
libpcl-apps1.11 1
libpcl-apps1.13 2
libpcl-apps1.15 4
libpcl-common1.11 1
libpcl-common1.13 2
libpcl-common1.15 4
libpcl-features1.11 1
libpcl-features1.13 2
libpcl-features1.15 4
libpcl-filters1.11 1
libpcl-filters1.13 2
libpcl-filters1.15 4
libpcl-io1.11 1
libpcl-io1.13 2
libpcl-io1.15 4
libpcl-kdtree1.11 1
libpcl-kdtree1.13 2
libpcl-kdtree1.15 4
libpcl-keypoints1.11 1
libpcl-keypoints1.13 2
libpcl-keypoints1.15 4
libpcl-ml1.11 1
libpcl-ml1.13 2
libpcl-ml1.15 4
libpcl-octree1.11 1
libpcl-octree1.13 2
libpcl-octree1.15 4
libpcl-outofcore1.11 1
libpcl-outofcore1.13 2
libpcl-outofcore1.15 4
libpcl-people1.11 1
libpcl-people1.13 2
libpcl-people1.15 4
libpcl-recognition1.11 1
libpcl-recognition1.13 2
libpcl-recognition1.15 4
libpcl-registration1.11 1
libpcl-registration1.13 2
libpcl-registration1.15 4
libpcl-ros-features0d 3
libpcl-ros-features0t64 4
libpcl-ros-filter1d 3
libpcl-ros-filter1t64 4
libpcl-ros-filters0d 3
libpcl-ros-filters0t64 4
libpcl-ros-io0d 3
libpcl-ros-io0t64 4
libpcl-ros-segmentation0d 3
libpcl-ros-segmentation0t64 4
libpcl-ros-surface0d 3
libpcl-ros-surface0t64 4
libpcl-ros-tf1d 3
libpcl-ros-tf1t64 4
libpcl-sample-consensus1.11 1
libpcl-sample-consensus1.13 2
libpcl-sample-consensus1.15 4
libpcl-search1.11 1
libpcl-search1.13 2
libpcl-search1.15 4
libpcl-segmentation1.11 1
libpcl-segmentation1.13 2
libpcl-segmentation1.15 4
libpcl-stereo1.11 1
libpcl-stereo1.13 2
libpcl-stereo1.15 4
libpcl-surface1.11 1
libpcl-surface1.13 2
libpcl-surface1.15 4
libpcl-tracking1.11 1
libpcl-tracking1.13 2
libpcl-tracking1.15 4
libpcl-visualization1.11 1
libpcl-visualization1.13 2
libpcl-visualization1.15 4
libpcl1 3
libpcp-archive1 6
libpcp-gui2 7
libpcp-import1 7
libpcp-mmv1 7
libpcp-pmda3 7
libpcp-trace2 7
libpcp-web1 7
libpcp3 7
libpcre++0v5 1
libpcre16-3 3
libpcre2-16-0 7
libpcre2-32-0 7
libpcre2-8-0 7
libpcre2-posix2 1
libpcre2-posix3 6
libpcre3 3
libpcre32-3 3
libpcrecpp0v5 3
libpcscada0.7.6 3
libpcscada0.7.7 4
libpcsclite1 7
libpd0 4
libpdal-base12 1
libpdal-util12 1
libpdb-redo1 1
libpdb-redo3 6
libpe-rules26 3
libpe-rules51 4
libpe-status28 3
libpe-status56 4
libpe1t64 4
libpeas-1.0-0 7
libpeas-2-0 4
libpeasd-3-0 7
libpeony3 3
libpeony3t64 4
libperformance-test-fixture0d 6
libperformance0.5 3
libperformance0.6 4
libperl5.32 1
libperl5.36 2
libperl5.40 4
libpersalys0 6
libpetsc-complex3.14 1
libpetsc-complex3.18 2
libpetsc-complex3.22 4
libpetsc-real3.14 1
libpetsc-real3.18 2
libpetsc-real3.22 4
libpetsc64-complex3.14 1
libpetsc64-complex3.18 2
libpetsc64-complex3.22 4
libpetsc64-real3.14 1
libpetsc64-real3.18 2
libpetsc64-real3.22 4
libpff1 3
libpff1t64 4
libpfm4 7
libpfqueue0 3
libpfs2 6
libpg-query1504.0 2
libpg-query1706.0 4
libpgf6 1
libpgf7 6
libpgm-5.3-0 3
libpgm-5.3-0t64 4
libpgm2asc0.52 2
libpgm2asc0.52t64 4
libpgplot0 7
libpgpool0 1
libpgpool2 6
libpgsbox7 3
libpgsbox8 4
libpgtypes3 7
libphdi1 4
libphitsmcpl1 6
libphobos2-ldc-shared100 2
libphobos2-ldc-shared110 4
libphobos2-ldc-shared94 1
libphodav-2.0-0 1
libphodav-3.0-0 6
libphonenumber8 7
libphonon4qt5-4 3
libphonon4qt5-4t64 4
libphonon4qt5experimental4 3
libphonon4qt5experimental4t64 4
libphonon4qt6-4t64 4
libphonon4qt6experimental4t64 4
libphosh-0.45-0 4
libphpy1 2
libphysfs1 7
libpiano0 3
libpiano0t64 4
libpigpiod-if1 3
libpigpiod-if1t64 4
libpigpiod-if2-1 3
libpigpiod-if2-1t64 4
libpillowfight0 7
libpils2 3
libpils2t64 4
libpinyin13 1
libpinyin15 6
libpipeline1 7
libpipewire-0.3-0 3
libpipewire-0.3-0t64 4
libpisp1 4
libpistache0 2
libpistache0t64 4
libpixman-1-0 7
libpkcs11-helper1 3
libpkcs11-helper1t64 4
libpkgconf3 7
libplacebo208 2
libplacebo349 4
libplacebo72 1
libplanarity0 3
libplanarity0t64 4
libplank1 7
libplasma-geolocation-interface5 3
libplasma-geolocation-interface6 4
libplasma5support6 4
libplasma6 4
libplasmaactivities6 4
libplasmaactivitiesstats1 4
libplasmaquick6 4
libplayerctl2 7
libplb1 3
libplfit0 6
libplib1 3
libplib1t64 4
libplist++-2.0-4 4
libplist++3v5 3
libplist-2.0-4 4
libplist3 3
libpll0 7
libploop1 2
libplot2c2 7
libploticus0 7
libplplot17 7
libplplotada4.1 3
libplplotada4.2 4
libplplotcxx15 7
libplplotfortran0 7
libplplotqt2 7
libplplotwxwidgets1 7
libplumb2 3
libplumb2t64 4
libplumbgpl2 3
libplumbgpl2t64 4
libplymouth5 7
libpmem1 7
libpmem2 7
libpmemblk1 7
libpmemkv1 1
libpmemlog1 7
libpmemobj1 7
libpmempool1 7
libpmi0 3
libpmi0t64 4
libpmi2-0 3
libpmi2-0t64 4
libpmix2 3
libpmix2t64 4
libpnetcdf0d 3
libpnetcdf6 4
libpng16-16 3
libpng16-16t64 4
libpnglite0 7
libpocketsphinx3 7
libpocl2 3
libpocl2t64 4
libpocoactiverecord100 4
libpocoactiverecord80 2
libpococrypto100 4
libpococrypto70 1
libpococrypto80 2
libpocodata100 4
libpocodata70 1
libpocodata80 2
libpocodatamysql100 4
libpocodatamysql70 1
libpocodatamysql80 2
libpocodataodbc100 4
libpocodataodbc70 1
libpocodataodbc80 2
libpocodatapostgresql100 4
libpocodatapostgresql70 1
libpocodatapostgresql80 2
libpocodatasqlite100 4
libpocodatasqlite70 1
libpocodatasqlite80 2
libpocoencodings100 4
libpocoencodings70 1
libpocoencodings80 2
libpocofoundation100 4
libpocofoundation70 1
libpocofoundation80 2
libpocojson100 4
libpocojson70 1
libpocojson80 2
libpocojwt100 4
libpocojwt70 1
libpocojwt80 2
libpocomongodb100 4
libpocomongodb70 1
libpocomongodb80 2
libpoconet100 4
libpoconet70 1
libpoconet80 2
libpoconetssl100 4
libpoconetssl70 1
libpoconetssl80 2
libpocoprometheus100 4
libpocoredis100 4
libpocoredis70 1
libpocoredis80 2
libpocoutil100 4
libpocoutil70 1
libpocoutil80 2
libpocoxml100 4
libpocoxml70 1
libpocoxml80 2
libpocozip100 4
libpocozip70 1
libpocozip80 2
libpodofo0.9.7 1
libpodofo0.9.8 2
libpodofo0.9.8t64 4
libpoke0 2
libpoke1 4
libpolkit-agent-1-0 7
libpolkit-gobject-1-0 7
libpolkit-qt5-1-1 7
libpolkit-qt6-1-1 4
libpolled-camera0d 3
libpolled-camera0t64 4
libpolyclipping22 7
libpolylib64-8 3
libpolylib64-8t64 4
libpolymake4.12 4
libpolymake4.3 1
libpolymake4.6 2
libpolyml9 3
libpolyseed1 4
libpomp0 7
libpoppler-cpp0v5 3
libpoppler-cpp2 4
libpoppler-glib8 3
libpoppler-glib8t64 4
libpoppler-qt5-1 3
libpoppler-qt5-1t64 4
libpoppler-qt6-3 2
libpoppler-qt6-3t64 4
libpoppler102 1
libpoppler126 2
libpoppler147 4
libpopplerkit0 7
libpopt0 7
libportal-gtk3-1 6
libportal-gtk4-1 6
libportal-qt5-1 6
libportal1 6
libportaudio2 7
libportaudiocpp0 7
libportmidi0 7
libportsmf0 3
libportsmf0t64 4
libposixsignalmanager0a 6
libpostproc55 1
libpostproc56 2
libpostproc58 4
libpotrace0 7
libpowercap0 7
libpowerdevilcore2 7
libpowerdevilui5 3
libpowerman0 7
libppd0 3
libppl-c4 7
libppl14 7
libppsdocument-4.0-5 4
libppsview-4.0-4 4
libpq5 7
libpqmarble2t64 4
libpqtypes0 3
libpreferencepanes1 7
libprelude28 3
libpreludecpp12 3
libpreludedb7 3
libpreludedbcpp2 3
libpresage1v5 7
libpri1.4 7
libprimecount7 6
libprimesieve11 2
libprimesieve12 4
libprimesieve9 1
libprintsys 7
libproc2-0 6
libprocess-cpp3 7
libprocesscore10 4
libprocesscore9 3
libprocessui9 3
libprocps8 1
libproj19 1
libproj25 6
libprojectm3 7
libprometheus-cpp-core1.0 6
libprometheus-cpp-pull1.0 6
libprometheus-cpp-push1.0 6
libpromod3-core3.2 2
libpromod3-core3.4 4
libpromod3-loop3.2 2
libpromod3-loop3.4 4
libpromod3-modelling3.2 2
libpromod3-modelling3.4 4
libpromod3-scoring3.2 2
libpromod3-scoring3.4 4
libpromod3-sidechain3.2 2
libpromod3-sidechain3.4 4
libprotobuf-c1 7
libprotobuf-lite23 1
libprotobuf-lite32 2
libprotobuf-lite32t64 4
libprotobuf23 1
libprotobuf32 2
libprotobuf32t64 4
libprotoc23 1
libprotoc32 2
libprotoc32t64 4
libproxy1v5 7
libproxychains3 7
libpskc0 3
libpskc0t64 4
libpsl5 3
libpsl5t64 4
libpsm-infinipath1 7
libpsm2-2 7
libpsocksxx0 3
libpsocksxx0t64 4
libpst4 3
libpst4t64 4
libpstoedit0c2a 3
libpstoedit0t64 4
libpsurface0t64 4
libpsurface0v5 3
libptexenc1 7
libpth20 3
libptl2 2
libptl2t64 4
libptytty0 6
libpugixml1v5 7
libpugl-0-0 7
libpulse-mainloop-glib0 7
libpulse0 7
libpurelibc1 7
libpurify2.0 5
libpurple0 3
libpurple0t64 4
libpuzzle1 7
libpvm3 3
libpwiz3 3
libpwizlite3 3
libpwizlite3t64 4
libpwquality1 7
libpynac18py3 1
libpyside2-py3-5.15 3
libpyside2-py3-5.15t64 4
libpyside6-py3-6.8 4
libpystring0 6
libpython2.7 1
libpython3-stdlib 7
libpython3.11 2
libpython3.11-minimal 2
libpython3.11-stdlib 2
libpython3.13 4
libpython3.13-minimal 4
libpython3.13-stdlib 4
libpython3.9 1
libpython3.9-minimal 1
libpython3.9-stdlib 1
libpyzy-1.0-0v5 7
libqaccessibilityclient-qt5-0 7
libqaccessibilityclient-qt6-0 4
libqalculate20 1
libqalculate22 2
libqalculate23 4
libqapt3 7
libqat4 4
libqatzip3 4
libqb100 7
libqbscore1.18 1
libqbscore1.24 2
libqbscore2.6 4
libqbsscriptengine1.24 2
libqca-qt5-2 7
libqca-qt6-2 4
libqcodeeditor0 6
libqcoro5core0 2
libqcoro5core0t64 4
libqcoro5dbus0 2
libqcoro5dbus0t64 4
libqcoro5network0 2
libqcoro5network0t64 4
libqcoro5qml0 2
libqcoro5qml0t64 4
libqcoro5quick0 2
libqcoro5quick0t64 4
libqcoro5websockets0 2
libqcoro5websockets0t64 4
libqcoro6core0 2
libqcoro6core0t64 4
libqcoro6dbus0 2
libqcoro6dbus0t64 4
libqcoro6network0 2
libqcoro6network0t64 4
libqcoro6qml0 2
libqcoro6qml0t64 4
libqcoro6quick0 2
libqcoro6quick0t64 4
libqcoro6websockets0 2
libqcoro6websockets0t64 4
libqcow1 3
libqcow1t64 4
libqcsxcad0 3
libqcustomplot2.0 1
libqcustomplot2.1 6
libqcustomplot2.1-qt6 6
libqd0t64 4
libqd0v5 3
libqdbm14 3
libqdbm14t64 4
libqdjango-db0 6
libqdjango-http0 6
libqes0 7
libqfits0 7
libqgis-3d3.10.14 1
libqgis-3d3.22.16 2
libqgis-3d3.40.6 4
libqgis-analysis3.10.14 1
libqgis-analysis3.22.16 2
libqgis-analysis3.40.6 4
libqgis-app3.10.14 1
libqgis-app3.22.16 2
libqgis-app3.40.6 4
libqgis-core3.10.14 1
libqgis-core3.22.16 2
libqgis-core3.40.6 4
libqgis-gui3.10.14 1
libqgis-gui3.22.16 2
libqgis-gui3.40.6 4
libqgis-native3.10.14 1
libqgis-native3.22.16 2
libqgis-native3.40.6 4
libqgis-server3.10.14 1
libqgis-server3.22.16 2
libqgis-server3.40.6 4
libqgisgrass7-3.10.14 1
libqgisgrass8-3.22.16 2
libqgisgrass8-3.40.6 4
libqgispython3.10.14 1
libqgispython3.22.16 2
libqgispython3.40.6 4
libqgpgme15 2
libqgpgme15t64 4
libqgpgme7 1
libqgpgmeqt6-15 4
libqgpsmm28 3
libqgpsmm30t64 4
libqhttpengine0 7
libqhull-r8.0 7
libqhull8.0 7
libqhullcpp8.0 7
libqjdns-qt5-2 3
libqjdns-qt5-2t64 4
libqm-dsp0 3
libqm-dsp0t64 4
libqmath3d1 7
libqmenumodel0 1
libqmenumodel1 6
libqmfclient-qt5-4 4
libqmfmessageserver-qt5-4 4
libqmi-glib5 7
libqmobipocket2 7
libqmobipocket6-2 4
libqnodeeditor2 3
libqoauth2 7
libqofono-qt5-0 6
libqofonoext1 4
libqpdf28 1
libqpdf29 2
libqpdf30 4
libqpid-proton-cpp12 7
libqpid-proton11 7
libqpx0 3
libqpx0t64 4
libqqwing2v5 7
libqrcodegen1 7
libqrcodegencpp1 7
libqrencode4 7
libqrtr-glib0 6
libqrtr1 6
libqrupdate1 7
libqsastime0 7
libqscintilla2-qt5-15 7
libqscintilla2-qt6-15 6
libqsopt-ex2 3
libqsopt-ex2t64 4
libqt-advanced-docking-system3.8.3 6
libqt-color-widgets2 6
libqt5-ukui-style1 3
libqt53danimation5 7
libqt53dcore5 7
libqt53dextras5 7
libqt53dinput5 7
libqt53dlogic5 7
libqt53dquick5 7
libqt53dquickanimation5 7
libqt53dquickextras5 7
libqt53dquickinput5 7
libqt53dquickrender5 7
libqt53dquickscene2d5 7
libqt53drender5 7
libqt5bluetooth5 7
libqt5charts5 7
libqt5concurrent5 3
libqt5concurrent5t64 4
libqt5contacts5 1
libqt5contacts5a 6
libqt5core5a 3
libqt5core5t64 4
libqt5ct-common1.8 4
libqt5datavisualization5 7
libqt5dbus5 3
libqt5dbus5t64 4
libqt5designer5 7
libqt5designercomponents5 7
libqt5feedback5 7
libqt5gamepad5 7
libqt5glib-2.0-0 3
libqt5gstreamer-1.0-0 3
libqt5gstreamerquick-1.0-0 3
libqt5gstreamerui-1.0-0 3
libqt5gstreamerutils-1.0-0 3
libqt5gui5 3
libqt5gui5-gles 7
libqt5gui5t64 4
libqt5help5 7
libqt5keychain1 7
libqt5location5 7
libqt5multimedia5 7
libqt5multimediagsttools5 7
libqt5multimediaquick5 7
libqt5multimediawidgets5 7
libqt5network5 3
libqt5network5t64 4
libqt5networkauth5 7
libqt5nfc5 7
libqt5opengl5 3
libqt5opengl5t64 4
libqt5organizer5 1
libqt5organizer5a 6
libqt5pas1 7
libqt5pdf5 7
libqt5pdfwidgets5 7
libqt5positioning5 7
libqt5positioningquick5 7
libqt5printsupport5 3
libqt5printsupport5t64 4
libqt5publishsubscribe5 3
libqt5publishsubscribe5t64 4
libqt5qevercloud3 1
libqt5qml5 7
libqt5qmlmodels5 7
libqt5qmlworkerscript5 7
libqt5quick5 7
libqt5quickcontrols2-5 7
libqt5quickparticles5 7
libqt5quickshapes5 7
libqt5quicktemplates2-5 7
libqt5quicktest5 7
libqt5quickwidgets5 7
libqt5qxlsx0t64 4
libqt5remoteobjects5 3
libqt5script5 7
libqt5scripttools5 7
libqt5scxml5 3
libqt5sensors5 7
libqt5serialbus5 3
libqt5serialport5 7
libqt5serviceframework5 3
libqt5serviceframework5t64 4
libqt5sql5 3
libqt5sql5t64 4
libqt5svg5 7
libqt5systeminfo5 3
libqt5systeminfo5t64 4
libqt5test5 3
libqt5test5t64 4
libqt5texttospeech5 7
libqt5versit5 1
libqt5versit5a 6
libqt5versitorganizer5 1
libqt5versitorganizer5a 6
libqt5virtualkeyboard5 7
libqt5waylandclient5 7
libqt5waylandcompositor5 7
libqt5webchannel5 7
libqt5webengine5 7
libqt5webenginecore5 7
libqt5webenginewidgets5 7
libqt5webkit5 3
libqt5websockets5 7
libqt5webview5 7
libqt5widgets5 3
libqt5widgets5t64 4
libqt5x11extras5 7
libqt5xdg3 7
libqt5xdgiconloader3 7
libqt5xml5 3
libqt5xml5t64 4
libqt5xmlpatterns5 7
libqt63danimation6 6
libqt63dcore6 6
libqt63dextras6 6
libqt63dinput6 6
libqt63dlogic6 6
libqt63dquick6 6
libqt63dquickanimation6 2
libqt63dquickextras6 6
libqt63dquickinput6 2
libqt63dquickrender6 2
libqt63dquickscene2d6 6
libqt63dquickscene3d6 4
libqt63drender6 6
libqt6bluetooth6 6
libqt6bodymovin6 6
libqt6charts6 6
libqt6chartsqml6 2
libqt6concurrent6 6
libqt6core5compat6 6
libqt6core6 2
libqt6core6t64 4
libqt6datavisualization6 6
libqt6datavisualizationqml6 2
libqt6dbus6 6
libqt6designer6 6
libqt6designercomponents6 6
libqt6graphs6 4
libqt6graphswidgets6 4
libqt6grpc6 4
libqt6grpcquick6 4
libqt6gui6 6
libqt6help6 6
libqt6httpserver6 6
libqt6jsonrpc6 2
libqt6keychain1 6
libqt6labsanimation6 2
libqt6labsfolderlistmodel6 2
libqt6labsplatform6 4
libqt6labsqmlmodels6 2
libqt6labssettings6 2
libqt6labssharedimage6 2
libqt6labswavefrontmesh6 2
libqt6languageserver6 2
libqt6location6 4
libqt6multimedia6 6
libqt6multimediaquick6 2
libqt6multimediawidgets6 6
libqt6network6 6
libqt6networkauth6 6
libqt6nfc6 6
libqt6opengl6 6
libqt6openglwidgets6 6
libqt6pas6 4
libqt6pdf6 6
libqt6pdfquick6 6
libqt6pdfwidgets6 6
libqt6positioning6 6
libqt6positioningquick6 6
libqt6printsupport6 6
libqt6protobuf6 4
libqt6protobufqtcoretypes6 4
libqt6protobufqtguitypes6 4
libqt6protobufquick6 4
libqt6protobufwellknowntypes6 4
libqt6qml6 6
libqt6qmlcompiler6 6
libqt6qmlcore6 2
libqt6qmllocalstorage6 2
libqt6qmlmeta6 4
libqt6qmlmodels6 6
libqt6qmlnetwork6 4
libqt6qmlworkerscript6 6
libqt6qmlxmllistmodel6 2
libqt6quick3d6 6
libqt6quick3dassetimport6 6
libqt6quick3dassetutils6 6
libqt6quick3deffects6 2
libqt6quick3dglslparser6 6
libqt6quick3dhelpers6 2
libqt6quick3diblbaker6 6
libqt6quick3dparticles6 2
libqt6quick3dphysics6 6
libqt6quick3dphysicshelpers6 2
libqt6quick3druntimerender6 6
libqt6quick3dutils6 6
libqt6quick3dxr6 4
libqt6quick6 6
libqt6quickcontrols2-6 6
libqt6quickcontrols2impl6 2
libqt6quickdialogs2-6 2
libqt6quickdialogs2quickimpl6 2
libqt6quickdialogs2utils6 2
libqt6quicklayouts6 2
libqt6quickparticles6 2
libqt6quickshapes6 6
libqt6quicktemplates2-6 6
libqt6quicktest6 6
libqt6quicktimeline6 2
libqt6quickvectorimage6 4
libqt6quickvectorimagegenerator6 4
libqt6quickwidgets6 6
libqt6remoteobjects6 6
libqt6remoteobjectsqml6 2
libqt6scxml6 6
libqt6scxmlqml6 2
libqt6sensors6 6
libqt6sensorsquick6 2
libqt6serialbus6 6
libqt6serialport6 6
libqt6shadertools6 6
libqt6spatialaudio6 6
libqt6sql6 6
libqt6statemachine6 6
libqt6statemachineqml6 2
libqt6svg6 6
libqt6svgwidgets6 6
libqt6test6 6
libqt6texttospeech6 6
libqt6uitools6 6
libqt6virtualkeyboard6 6
libqt6waylandclient6 6
libqt6waylandcompositor6 6
libqt6waylandcompositoriviapplication6 4
libqt6waylandcompositorpresentationtime6 4
libqt6waylandcompositorwlshell6 4
libqt6waylandcompositorxdgshell6 4
libqt6waylandeglclienthwintegration6 2
libqt6waylandeglcompositorhwintegration6 2
libqt6webchannel6 6
libqt6webchannelquick6 4
libqt6webenginecore6 6
libqt6webenginequick6 6
libqt6webenginequickdelegatesqml6 2
libqt6webenginewidgets6 6
libqt6websockets6 6
libqt6webview6 6
libqt6webviewquick6 2
libqt6widgets6 6
libqt6wlshellintegration6 6
libqt6xdg4 4
libqt6xdgiconloader4 4
libqt6xml6 6
libqtav1 1
libqtavwidgets1 1
libqtdbusmock1 7
libqtdbustest1 7
libqtermwidget5-0 1
libqtermwidget5-1 2
libqtermwidget6-2 4
libqtpropertybrowser4 1
libqtpropertybrowser5 4
libqtqmlmodels0 4
libqtspell-qt5-0 1
libqtspell-qt5-1 2
libqtspell-qt6-1 4
libquadmath0 7
libquadrule1 7
libquantlib0v5 7
libquantum8 7
libquazip1-qt5-1 2
libquazip1-qt5-1t64 4
libquazip1-qt6-1 2
libquazip1-qt6-1t64 4
libquazip5-1 3
libquazip5-1t64 4
libquickcharts1 4
libquickchartscontrols1 4
libquickfix17 3
libquickfix17t64 4
libquicktime2 7
libquorum5 7
libquotient0.6 3
libquotientqt6-0.8 4
libqwebdav-qt5-1 4
libqwebdav-qt6-1 4
libqwt-qt5-6 7
libqwtmathml-qt5-6 7
libqwtplot3d-qt5-0 7
libqxmpp3 3
libqxmppomemoqt6-5 4
libqxmppqt6-5 4
libqxp-0.0-0 7
libqzxing3 6
libr3-0 3
librabbitmq4 7
librabit0 1
librad0 7
libradcli4 7
librados2 7
libradosstriper1 7
libradsec0 3
libradsec0t64 4
libraft0 5
libraft2 2
librandom-numbers0d 7
librandombytes1 4
librandomx0 7
libraptor2-0 7
libraqm0 7
librasqal3 3
librasqal3t64 4
librasterlite2-1 7
librav1e0 2
librav1e0.7 4
libraven0 7
libraw1394-11 7
libraw20 3
libraw23t64 4
librbd1 7
librbio2 3
librbio4 4
librbl1 7
librc1 3
librc1t64 4
librcc0 7
librccgtk2-0 1
librccl1 4
librccui0 6
librcd0 7
librcpputils1d 6
librcsb-core-wrapper0 3
librcsb-core-wrapper0t64 4
librcutils1d 6
librda0 7
librdata0 2
librdata0t64 4
librdf0 3
librdf0t64 4
librdkafka++1 7
librdkafka1 7
librdkit1 3
librdkit1t64 4
librdmacm1 3
librdmacm1t64 4
libre0 3
libre1 4
libre2-11 4
libre2-9 3
libreadline8 3
libreadline8t64 4
libreadosm1 7
libreadstat1 2
libreadstat1t64 4
librec1 3
librecast1 6
librecode0 3
librecode3 4
librecoll39 4
libref-array1 3
libref-array1t64 4
libreflectcpp0.18 4
libregf1 3
libregf1t64 4
libregfi1 3
libregfi1t64 4
libregina3 6
libreiserfscore0t64 4
librelp0 7
librem0 3
librem1 4
libremctl1 3
libremctl1t64 4
librenaissance0 7
libreoffice 7
librep16 7
librepfunc1 6
libreplaygain1 7
librepo0 7
libreproc++14 4
libreproc14 4
libresample1 7
libresid-builder0c2a 7
libresource-retriever0d 7
librest-0.7-0 1
librest-1.0-0 6
librest-extras-0.7-0 1
librest-extras-1.0-0 6
libresvg0 1
libretro-gtk-1-0 3
librevenge-0.0-0 7
librgw2 7
librgxg0 7
librhash0 3
librhash1 4
librheolef1 7
librhonabwy0.9 1
librhonabwy1.1 2
librhonabwy1.1t64 4
librhythmbox-core10 7
libriemann-client0 7
librime1 3
librime1t64 4
librist4 6
librkcommon1 4
librlog5v5 3
librlottie0-1 7
librm0 1
librnd2 1
librnd3 2
librnd4t64 4
librnp0 6
libroar-compat2 1
libroar2 1
libroaring0 3
libroaring0t64 4
librobot-state-publisher-solver1d 7
librobottestingframework-dll2 3
librobottestingframework-lua2 3
librobottestingframework-ruby2 3
librobottestingframework2 3
libroc0.4 4
librocalution0 4
librocblas0 4
librocfft0 4
librocksdb6.11 1
librocksdb7.8 2
librocksdb9.10 4
librocm-dbgapi0 4
librocm-smi64-1 6
librocrand1 6
librocsolver0 4
librocsparse0 6
libroctx64-4 4
librosbag-storage4d 3
librosbag-storage4t64 4
librosbag4d 3
librosbag4t64 4
librosconsole-bridge0d 7
librosconsole3d 7
libroscpp-serialization0d 7
libroscpp3d 1
libroscpp4d 2
libroscpp4t64 4
librosidl-runtime-c0d 6
libroslib0d 7
libroslz4-1d 3
libroslz4-1t64 4
librospack0d 7
librostime1d 7
librostlab-blast0v5 7
librostlab3 3
librostlab3t64 4
libroutino-slim0 7
libroutino0 7
librplay3 7
librply1 4
librpm-sequoia-1 4
librpm10 4
librpm9 3
librpma0 6
librpmbuild10 4
librpmbuild9 3
librpmem1 1
librpmio10 4
librpmio9 3
librpmsign10 4
librpmsign9 3
librrd8 3
librrd8t64 4
librsb0 3
librsb0t64 4
librscode1 7
librsplib3 2
librsplib3t64 4
librsskit0d 7
librsvg2-2 7
librsvg2-bin 7
librsvg2-common 7
librsync2 3
librsync2t64 4
librtaudio6 3
librtaudio7 4
librte-acl21 1
librte-acl23 2
librte-acl25 4
librte-argparse25 4
librte-baseband-acc100-21 1
librte-baseband-acc23 2
librte-baseband-acc25 4
librte-baseband-fpga-5gnr-fec21 1
librte-baseband-fpga-5gnr-fec23 2
librte-baseband-fpga-5gnr-fec25 4
librte-baseband-fpga-lte-fec21 1
librte-baseband-fpga-lte-fec23 2
librte-baseband-fpga-lte-fec25 4
librte-baseband-la12xx23 2
librte-baseband-la12xx25 4
librte-baseband-null21 1
librte-baseband-null23 2
librte-baseband-null25 4
librte-baseband-turbo-sw21 1
librte-baseband-turbo-sw23 2
librte-baseband-turbo-sw25 4
librte-bbdev21 1
librte-bbdev23 2
librte-bbdev25 4
librte-bitratestats21 1
librte-bitratestats23 2
librte-bitratestats25 4
librte-bpf21 1
librte-bpf23 2
librte-bpf25 4
librte-bus-auxiliary23 2
librte-bus-auxiliary25 4
librte-bus-cdx25 4
librte-bus-dpaa21 1
librte-bus-dpaa23 2
librte-bus-dpaa25 4
librte-bus-fslmc21 1
librte-bus-fslmc23 2
librte-bus-fslmc25 4
librte-bus-ifpga21 1
librte-bus-ifpga23 2
librte-bus-ifpga25 4
librte-bus-pci21 1
librte-bus-pci23 2
librte-bus-pci25 4
librte-bus-platform25 4
librte-bus-uacce25 4
librte-bus-vdev21 1
librte-bus-vdev23 2
librte-bus-vdev25 4
librte-bus-vmbus21 1
librte-bus-vmbus23 2
librte-bus-vmbus25 4
librte-cfgfile21 1
librte-cfgfile23 2
librte-cfgfile25 4
librte-cmdline21 1
librte-cmdline23 2
librte-cmdline25 4
librte-common-cnxk23 2
librte-common-cnxk25 4
librte-common-cpt21 1
librte-common-cpt23 2
librte-common-cpt25 4
librte-common-dpaax21 1
librte-common-dpaax23 2
librte-common-dpaax25 4
librte-common-iavf21 1
librte-common-iavf23 2
librte-common-iavf25 4
librte-common-idpf23 2
librte-common-idpf25 4
librte-common-ionic25 4
librte-common-mlx5-21 1
librte-common-mlx5-23 2
librte-common-mlx5-25 4
librte-common-nfp25 4
librte-common-nitrox25 4
librte-common-octeontx2-21 1
librte-common-octeontx21 1
librte-common-octeontx23 2
librte-common-octeontx25 4
librte-common-qat21 1
librte-common-qat23 2
librte-common-qat25 4
librte-common-sfc-efx21 1
librte-common-sfc-efx23 2
librte-common-sfc-efx25 4
librte-compress-isal21 1
librte-compress-isal23 2
librte-compress-isal25 4
librte-compress-mlx5-23 2
librte-compress-mlx5-25 4
librte-compress-nitrox25 4
librte-compress-octeontx21 1
librte-compress-octeontx23 2
librte-compress-octeontx25 4
librte-compress-zlib21 1
librte-compress-zlib23 2
librte-compress-zlib25 4
librte-compressdev21 1
librte-compressdev23 2
librte-compressdev25 4
librte-crypto-aesni-gcm21 1
librte-crypto-aesni-mb21 1
librte-crypto-bcmfs21 1
librte-crypto-bcmfs23 2
librte-crypto-bcmfs25 4
librte-crypto-caam-jr21 1
librte-crypto-caam-jr23 2
librte-crypto-caam-jr25 4
librte-crypto-ccp21 1
librte-crypto-ccp23 2
librte-crypto-ccp25 4
librte-crypto-cnxk23 2
librte-crypto-cnxk25 4
librte-crypto-dpaa-sec21 1
librte-crypto-dpaa-sec23 2
librte-crypto-dpaa-sec25 4
librte-crypto-dpaa2-sec21 1
librte-crypto-dpaa2-sec23 2
librte-crypto-dpaa2-sec25 4
librte-crypto-ionic25 4
librte-crypto-ipsec-mb23 2
librte-crypto-ipsec-mb25 4
librte-crypto-kasumi21 1
librte-crypto-mlx5-23 2
librte-crypto-mlx5-25 4
librte-crypto-nitrox21 1
librte-crypto-nitrox23 2
librte-crypto-nitrox25 4
librte-crypto-null21 1
librte-crypto-null23 2
librte-crypto-null25 4
librte-crypto-octeontx2-21 1
librte-crypto-octeontx21 1
librte-crypto-octeontx23 2
librte-crypto-octeontx25 4
librte-crypto-openssl21 1
librte-crypto-openssl23 2
librte-crypto-openssl25 4
librte-crypto-scheduler21 1
librte-crypto-scheduler23 2
librte-crypto-scheduler25 4
librte-crypto-snow3g21 1
librte-crypto-virtio21 1
librte-crypto-virtio23 2
librte-crypto-virtio25 4
librte-crypto-zuc21 1
librte-cryptodev21 1
librte-cryptodev23 2
librte-cryptodev25 4
librte-dispatcher25 4
librte-distributor21 1
librte-distributor23 2
librte-distributor25 4
librte-dma-cnxk23 2
librte-dma-cnxk25 4
librte-dma-dpaa2-23 2
librte-dma-dpaa2-25 4
librte-dma-dpaa23 2
librte-dma-dpaa25 4
librte-dma-hisilicon23 2
librte-dma-hisilicon25 4
librte-dma-idxd23 2
librte-dma-idxd25 4
librte-dma-ioat23 2
librte-dma-ioat25 4
librte-dma-odm25 4
librte-dma-skeleton23 2
librte-dma-skeleton25 4
librte-dmadev23 2
librte-dmadev25 4
librte-eal21 1
librte-eal23 2
librte-eal25 4
librte-efd21 1
librte-efd23 2
librte-efd25 4
librte-ethdev21 1
librte-ethdev23 2
librte-ethdev25 4
librte-event-cnxk23 2
librte-event-cnxk25 4
librte-event-dlb2-21 1
librte-event-dlb2-23 2
librte-event-dlb2-25 4
librte-event-dlb21 1
librte-event-dpaa2-21 1
librte-event-dpaa2-23 2
librte-event-dpaa2-25 4
librte-event-dpaa21 1
librte-event-dpaa23 2
librte-event-dpaa25 4
librte-event-dsw21 1
librte-event-dsw23 2
librte-event-dsw25 4
librte-event-octeontx2-21 1
librte-event-octeontx21 1
librte-event-octeontx23 2
librte-event-octeontx25 4
librte-event-opdl21 1
librte-event-opdl23 2
librte-event-opdl25 4
librte-event-skeleton21 1
librte-event-skeleton23 2
librte-event-skeleton25 4
librte-event-sw21 1
librte-event-sw23 2
librte-event-sw25 4
librte-eventdev21 1
librte-eventdev23 2
librte-eventdev25 4
librte-fib21 1
librte-fib23 2
librte-fib25 4
librte-flow-classify21 1
librte-gpudev23 2
librte-gpudev25 4
librte-graph21 1
librte-graph23 2
librte-graph25 4
librte-gro21 1
librte-gro23 2
librte-gro25 4
librte-gso21 1
librte-gso23 2
librte-gso25 4
librte-hash21 1
librte-hash23 2
librte-hash25 4
librte-ip-frag21 1
librte-ip-frag23 2
librte-ip-frag25 4
librte-ipsec21 1
librte-ipsec23 2
librte-ipsec25 4
librte-jobstats21 1
librte-jobstats23 2
librte-jobstats25 4
librte-kni21 1
librte-kvargs21 1
librte-kvargs23 2
librte-kvargs25 4
librte-latencystats21 1
librte-latencystats23 2
librte-latencystats25 4
librte-log25 4
librte-lpm21 1
librte-lpm23 2
librte-lpm25 4
librte-mbuf21 1
librte-mbuf23 2
librte-mbuf25 4
librte-member21 1
librte-member23 2
librte-member25 4
librte-mempool-bucket21 1
librte-mempool-bucket23 2
librte-mempool-bucket25 4
librte-mempool-cnxk23 2
librte-mempool-cnxk25 4
librte-mempool-dpaa2-21 1
librte-mempool-dpaa2-23 2
librte-mempool-dpaa2-25 4
librte-mempool-dpaa21 1
librte-mempool-dpaa23 2
librte-mempool-dpaa25 4
librte-mempool-octeontx2-21 1
librte-mempool-octeontx21 1
librte-mempool-octeontx23 2
librte-mempool-octeontx25 4
librte-mempool-ring21 1
librte-mempool-ring23 2
librte-mempool-ring25 4
librte-mempool-stack21 1
librte-mempool-stack23 2
librte-mempool-stack25 4
librte-mempool21 1
librte-mempool23 2
librte-mempool25 4
librte-meter21 1
librte-meter23 2
librte-meter25 4
librte-metrics21 1
librte-metrics23 2
librte-metrics25 4
librte-ml-cnxk25 4
librte-mldev25 4
librte-net-af-packet21 1
librte-net-af-packet23 2
librte-net-af-packet25 4
librte-net-af-xdp21 1
librte-net-af-xdp23 2
librte-net-af-xdp25 4
librte-net-ark21 1
librte-net-ark23 2
librte-net-ark25 4
librte-net-atlantic21 1
librte-net-atlantic23 2
librte-net-atlantic25 4
librte-net-avp21 1
librte-net-avp23 2
librte-net-avp25 4
librte-net-axgbe21 1
librte-net-axgbe23 2
librte-net-axgbe25 4
librte-net-bnx2x21 1
librte-net-bnx2x23 2
librte-net-bnx2x25 4
librte-net-bnxt21 1
librte-net-bnxt23 2
librte-net-bnxt25 4
librte-net-bond21 1
librte-net-bond23 2
librte-net-bond25 4
librte-net-cnxk23 2
librte-net-cnxk25 4
librte-net-cpfl25 4
librte-net-cxgbe21 1
librte-net-cxgbe23 2
librte-net-cxgbe25 4
librte-net-dpaa2-21 1
librte-net-dpaa2-23 2
librte-net-dpaa2-25 4
librte-net-dpaa21 1
librte-net-dpaa23 2
librte-net-dpaa25 4
librte-net-e1000-21 1
librte-net-e1000-23 2
librte-net-e1000-25 4
librte-net-ena21 1
librte-net-ena23 2
librte-net-ena25 4
librte-net-enetc21 1
librte-net-enetc23 2
librte-net-enetc25 4
librte-net-enetfec23 2
librte-net-enetfec25 4
librte-net-enic21 1
librte-net-enic23 2
librte-net-enic25 4
librte-net-failsafe21 1
librte-net-failsafe23 2
librte-net-failsafe25 4
librte-net-fm10k21 1
librte-net-fm10k23 2
librte-net-fm10k25 4
librte-net-gve23 2
librte-net-gve25 4
librte-net-hinic21 1
librte-net-hinic23 2
librte-net-hinic25 4
librte-net-hns3-21 1
librte-net-hns3-23 2
librte-net-hns3-25 4
librte-net-i40e21 1
librte-net-i40e23 2
librte-net-i40e25 4
librte-net-iavf21 1
librte-net-iavf23 2
librte-net-iavf25 4
librte-net-ice21 1
librte-net-ice23 2
librte-net-ice25 4
librte-net-idpf23 2
librte-net-idpf25 4
librte-net-igc21 1
librte-net-igc23 2
librte-net-igc25 4
librte-net-ionic23 2
librte-net-ionic25 4
librte-net-ipn3ke21 1
librte-net-ipn3ke23 2
librte-net-ipn3ke25 4
librte-net-ixgbe21 1
librte-net-ixgbe23 2
librte-net-ixgbe25 4
librte-net-kni21 1
librte-net-liquidio21 1
librte-net-liquidio23 2
librte-net-mana25 4
librte-net-memif21 1
librte-net-memif23 2
librte-net-memif25 4
librte-net-mlx4-21 1
librte-net-mlx4-23 2
librte-net-mlx4-25 4
librte-net-mlx5-21 1
librte-net-mlx5-23 2
librte-net-mlx5-25 4
librte-net-netvsc21 1
librte-net-netvsc23 2
librte-net-netvsc25 4
librte-net-nfp21 1
librte-net-nfp23 2
librte-net-nfp25 4
librte-net-ngbe23 2
librte-net-ngbe25 4
librte-net-ntnic25 4
librte-net-null21 1
librte-net-null23 2
librte-net-null25 4
librte-net-octeon-ep23 2
librte-net-octeon-ep25 4
librte-net-octeontx2-21 1
librte-net-octeontx21 1
librte-net-octeontx23 2
librte-net-octeontx25 4
librte-net-pcap21 1
librte-net-pcap23 2
librte-net-pcap25 4
librte-net-pfe21 1
librte-net-pfe23 2
librte-net-pfe25 4
librte-net-qede21 1
librte-net-qede23 2
librte-net-qede25 4
librte-net-r8169-25 4
librte-net-ring21 1
librte-net-ring23 2
librte-net-ring25 4
librte-net-sfc21 1
librte-net-sfc23 2
librte-net-sfc25 4
librte-net-softnic21 1
librte-net-softnic23 2
librte-net-softnic25 4
librte-net-tap21 1
librte-net-tap23 2
librte-net-tap25 4
librte-net-thunderx21 1
librte-net-thunderx23 2
librte-net-thunderx25 4
librte-net-txgbe21 1
librte-net-txgbe23 2
librte-net-txgbe25 4
librte-net-vdev-netvsc21 1
librte-net-vdev-netvsc23 2
librte-net-vdev-netvsc25 4
librte-net-vhost21 1
librte-net-vhost23 2
librte-net-vhost25 4
librte-net-virtio21 1
librte-net-virtio23 2
librte-net-virtio25 4
librte-net-vmxnet3-21 1
librte-net-vmxnet3-23 2
librte-net-vmxnet3-25 4
librte-net-zxdh25 4
librte-net21 1
librte-net23 2
librte-net25 4
librte-node21 1
librte-node23 2
librte-node25 4
librte-pcapng23 2
librte-pcapng25 4
librte-pci21 1
librte-pci23 2
librte-pci25 4
librte-pdcp25 4
librte-pdump21 1
librte-pdump23 2
librte-pdump25 4
librte-pipeline21 1
librte-pipeline23 2
librte-pipeline25 4
librte-port21 1
librte-port23 2
librte-port25 4
librte-power-acpi25 4
librte-power-amd-pstate25 4
librte-power-cppc25 4
librte-power-intel-pstate25 4
librte-power-intel-uncore25 4
librte-power-kvm-vm25 4
librte-power21 1
librte-power23 2
librte-power25 4
librte-raw-cnxk-bphy23 2
librte-raw-cnxk-bphy25 4
librte-raw-cnxk-gpio23 2
librte-raw-cnxk-gpio25 4
librte-raw-cnxk-rvu-lf25 4
librte-raw-dpaa2-cmdif21 1
librte-raw-dpaa2-cmdif23 2
librte-raw-dpaa2-cmdif25 4
librte-raw-dpaa2-qdma21 1
librte-raw-gdtc25 4
librte-raw-ifpga21 1
librte-raw-ifpga23 2
librte-raw-ifpga25 4
librte-raw-ioat21 1
librte-raw-ntb21 1
librte-raw-ntb23 2
librte-raw-ntb25 4
librte-raw-octeontx2-dma21 1
librte-raw-octeontx2-ep21 1
librte-raw-skeleton21 1
librte-raw-skeleton23 2
librte-raw-skeleton25 4
librte-rawdev21 1
librte-rawdev23 2
librte-rawdev25 4
librte-rcu21 1
librte-rcu23 2
librte-rcu25 4
librte-regex-cn9k23 2
librte-regex-cn9k25 4
librte-regex-mlx5-21 1
librte-regex-mlx5-23 2
librte-regex-mlx5-25 4
librte-regex-octeontx2-21 1
librte-regexdev21 1
librte-regexdev23 2
librte-regexdev25 4
librte-reorder21 1
librte-reorder23 2
librte-reorder25 4
librte-rib21 1
librte-rib23 2
librte-rib25 4
librte-ring21 1
librte-ring23 2
librte-ring25 4
librte-sched21 1
librte-sched23 2
librte-sched25 4
librte-security21 1
librte-security23 2
librte-security25 4
librte-stack21 1
librte-stack23 2
librte-stack25 4
librte-table21 1
librte-table23 2
librte-table25 4
librte-telemetry21 1
librte-telemetry23 2
librte-telemetry25 4
librte-timer21 1
librte-timer23 2
librte-timer25 4
librte-vdpa-ifc21 1
librte-vdpa-ifc23 2
librte-vdpa-ifc25 4
librte-vdpa-mlx5-21 1
librte-vdpa-mlx5-23 2
librte-vdpa-mlx5-25 4
librte-vdpa-nfp25 4
librte-vdpa-sfc23 2
librte-vdpa-sfc25 4
librte-vhost21 1
librte-vhost23 2
librte-vhost25 4
librtfilter1 7
librtklib1 6
librtlsdr0 7
librtmidi5 1
librtmidi6 2
librtmidi7 4
librtmp1 7
librtpi1 4
librtr0 3
librtr0t64 4
librttopo1 7
librttr-core0.9.6 3
librttr-core0.9.6t64 4
librubberband2 7
libruby2.7 1
libruby3.1 2
libruby3.3 4
librudecgi5 7
librulexdb0 4
libruli4 3
libruli4t64 4
librutts7 4
librviz5d 1
librviz7d 2
librviz8d 4
librw0 7
librxp0 3
librxp0t64 4
librygel-core-2.6-2 1
librygel-core-2.8-0 6
librygel-db-2.6-2 1
librygel-db-2.8-0 6
librygel-renderer-2.6-2 1
librygel-renderer-2.8-0 6
librygel-renderer-gst-2.6-2 1
librygel-renderer-gst-2.8-0 6
librygel-ruih-2.0-1 1
librygel-ruih-2.8-0 6
librygel-server-2.6-2 1
librygel-server-2.8-0 6
libs2-0 2
libs3-2 7
libs3d2 7
libs3dw2 7
libs6-2.10 1
libs6-2.11 2
libs6-2.13 4
libsaclib0 3
libsaclib0t64 4
libsafe-iop0 7
libsafec-3.5-3 1
libsafec3 2
libsafec3t64 4
libsaga-api8 2
libsaga-api9 4
libsaga-gdi8 2
libsaga-gdi9 4
libsail-c++0t64 4
libsail-common0t64 4
libsail-manip0t64 4
libsail0t64 4
libsam-extract3 6
libsam4 7
libsaml12 3
libsaml13 4
libsamplerate0 7
libsane1 7
libsanlock-client1 7
libsanlock1 7
libsasl2-2 7
libsasl2-modules 7
libsasl2-modules-db 7
libsass1 7
libsavitar0 3
libsavitar5t64 4
libsbc1 7
libsbjson2.3 3
libsbjson2.3t64 4
libsbml5 3
libsbml5t64 4
libsbsms10 7
libsc7v5 3
libscalapack-mpich2.1 1
libscalapack-mpich2.2 6
libscalapack-openmpi2.1 1
libscalapack-openmpi2.2 6
libscalapack64-mpich2.2 4
libscalapack64-openmpi2.2 4
libscalc0v5 1
libscamperfile0 3
libscamperfile0t64 4
libscca1 3
libscca1t64 4
libscim8v5 7
libsciplot1 3
libsciplot1t64 4
libscitokens0 3
libscitokens0t64 4
libscrypt-kdf1 7
libscrypt0 7
libscscp1 7
libsctp1 7
libsdbus-c++0 1
libsdbus-c++1 2
libsdbus-c++2 4
libsde1 2
libsde1t64 4
libsdformat12-12 2
libsdformat9-9 1
libsdl-console 3
libsdl-gfx1.2-5 7
libsdl-image1.2 7
libsdl-kitchensink1 7
libsdl-mixer1.2 7
libsdl-net1.2 7
libsdl-pango1 7
libsdl-sge 7
libsdl-sound1.2 7
libsdl-ttf2.0-0 7
libsdl1.2-compat-shim 6
libsdl1.2debian 7
libsdl2-2.0-0 7
libsdl2-compat-shim 4
libsdl2-gfx-1.0-0 7
libsdl2-image-2.0-0 7
libsdl2-mixer-2.0-0 7
libsdl2-net-2.0-0 7
libsdl2-pango4 4
libsdl2-ttf-2.0-0 7
libsdl3-0 4
libsdl3-image0 4
libsdl3-ttf0 4
libsdp0 7
libsdsl3 7
libseafile0 3
libseafile0t64 4
libsearpc1 3
libsearpc1t64 4
libseat1 6
libseccomp2 7
libsecp256k1-0 1
libsecp256k1-1 2
libsecp256k1-2 4
libsecret-1-0 7
libsecsipid1 3
libsecsipid1t64 4
libsegyio1 3
libselinux1 7
libsemanage-common 7
libsemanage1 1
libsemanage2 6
libsensors-applet-plugin0 3
libsensors5 7
libsentencepiece0 7
libsepol1 1
libsepol2 6
libseqlib2 7
libserd-0-0 7
libserf-1-1 7
libserial1 7
libserialdv1 7
libserialport0 7
libseriousproton0 1
libsexp1 2
libsexp2 4
libsexpp0 4
libsfark0 7
libsfcgal1 3
libsfcgal2 4
libsfdo0 4
libsfml-audio2.5 3
libsfml-audio2.6 4
libsfml-graphics2.5 3
libsfml-graphics2.6 4
libsfml-network2.5 3
libsfml-network2.6 4
libsfml-system2.5 3
libsfml-system2.6 4
libsfml-window2.5 3
libsfml-window2.6 4
libsframe1 4
libsfst1 4
libsfst1-1.4 3
libsgutils2-1.46-2 2
libsgutils2-1.48 4
libsgutils2-2 1
libshaderc1 6
libshadowsocks-libev2 7
libshairplay0 7
libshairport2 7
libsharp0 7
libsharpyuv0 4
libshhmsg1 7
libshhopt1 7
libshiboken2-py3-5.15 3
libshiboken2-py3-5.15t64 4
libshiboken6-py3-6.8 4
libshibresolver3 7
libshibsp10 1
libshibsp11 2
libshibsp12 4
libshine3 7
libshisa0 7
libshishi0 7
libshout-idjc3 7
libshout3 7
libshp2 3
libshp4 4
libshumate-1.0-1 6
libsiconos-control6 1
libsiconos-control7 2
libsiconos-io6 1
libsiconos-io7 2
libsiconos-kernel6 1
libsiconos-kernel7 2
libsiconos-mechanics6 1
libsiconos-mechanics7 2
libsiconos-numerics6 1
libsiconos-numerics7 2
libsidplay1v5 7
libsidplay2 7
libsidplayfp5 1
libsidplayfp6 6
libsidutils0 7
libsieve2-1 7
libsigc++-2.0-0v5 7
libsigc++-3.0-0 6
libsight 7
libsignal-protocol-c2.3.2 7
libsignon-glib2 7
libsignon-plugins-common1 7
libsignon-qt5-1 7
libsignon-qt6-1 4
libsigrok4 3
libsigrok4t64 4
libsigrokcxx4 3
libsigrokcxx4t64 4
libsigrokdecode4 7
libsigscan1 3
libsigscan1t64 4
libsigsegv2 7
libsilly 7
libsiloh5-0 3
libsiloh5-0t64 4
libsimage20 7
libsimavr2 7
libsimavrparts1 7
libsimbody3.6 1
libsimbody3.7 6
libsimdjson14 2
libsimdjson25 4
libsimdjson5 1
libsimgrid3.25 1
libsimgrid3.32 2
libsimgrid4.0 4
libsimpleini1 3
libsimpleini1t64 4
libsimtkmolmodel3.0 1
libsimtkmolmodel3.1 2
libsimtkmolmodel3.1t64 4
libsipxtapi 1
libsiscone-spherical0v5 7
libsiscone0v5 7
libsixel1 7
libskarnet2.10 1
libskarnet2.13 2
libskarnet2.14t64 4
libskk0 7
libskypat3 3
libskypat3t64 4
libslang2 7
libsleef3 7
libslepc-complex3.14 1
libslepc-complex3.18 2
libslepc-complex3.22 4
libslepc-real3.14 1
libslepc-real3.18 2
libslepc-real3.22 4
libslepc64-complex3.14 1
libslepc64-complex3.18 2
libslepc64-complex3.22 4
libslepc64-real3.14 1
libslepc64-real3.18 2
libslepc64-real3.22 4
libslicot0 7
libsliplu1 3
libslirp0 7
libslopy7.6 6
libslow5-0 2
libslow5-0t64 4
libslurm36 1
libslurm38 2
libslurm42t64 4
libslvs1 3
libslvs1t64 4
libsm6 7
libsmacker1 4
libsmartcols1 7
libsmb2-6 4
libsmbclient 3
libsmbclient0 4
libsmbios-c2 3
libsmdev1 3
libsmdev1t64 4
libsmf0 3
libsmf0t64 4
libsmi2ldbl 3
libsmi2t64 4
libsmithwaterman0 7
libsml1 7
libsmltk0 3
libsmpeg0 3
libsmpeg0t64 4
libsmpp34-1 3
libsmpp34-1t64 4
libsmraw1 3
libsmraw1t64 4
libsnacc0c2 3
libsnap7-1 4
libsnapd-glib-2-1 6
libsnapd-glib1 1
libsnapd-qt-2-1 6
libsnapd-qt1 1
libsnapd-qt6-2-1 4
libsnapper5 1
libsnapper6 2
libsnapper7t64 4
libsnappy1v5 7
libsndfile1 7
libsndio7.0 7
libsndobj2t64 4
libsndobj2v5 3
libsnl0 3
libsnmp40 3
libsnmp40t64 4
libsnp-sites1 7
libsoapysdr0.7 1
libsoapysdr0.8 6
libsoci-core4.0 7
libsoci-firebird4.0 7
libsoci-mysql4.0 7
libsoci-odbc4.0 7
libsoci-postgresql4.0 7
libsoci-sqlite3-4.0 7
libsocialcache1 4
libsocket++1 7
libsocketcan2 7
libsocksd0 3
libsocl-1.3-0 3
libsocl-1.4-1t64 4
libsodium23 7
libsofia-sip-ua-glib3 3
libsofia-sip-ua-glib3t64 4
libsofia-sip-ua0 3
libsofia-sip-ua0t64 4
libsoil1 7
libsoldout1 7
libsollya7 1
libsollya8 6
libsolsys-calceph1 4
libsolsys1-1 4
libsolsys2-1 4
libsolv1 7
libsolvext1 7
libsombok3 7
libsonic0 7
libsonivox3 6
libsope1 7
libsoplexshared7.1 4
libsopt3.0 3
libsopt3.0t64 4
libsoqt520 3
libsoqt520t64 4
libsoqt620 4
libsord-0-0 7
libsoundio1 1
libsoundio2 6
libsoundtouch1 7
libsoup-2.4-1 4
libsoup-3.0-0 6
libsoup-gnome-2.4-1 4
libsoup-gnome2.4-1 3
libsoup2.4-1 3
libsource-highlight4t64 4
libsource-highlight4v5 3
libsox3 7
libsoxr-lsr0 7
libsoxr0 7
libspandsp2 3
libspandsp2t64 4
libsparskit2.0 7
libspatialaudio0 3
libspatialaudio0t64 4
libspatialindex-c6 3
libspatialindex-c8 4
libspatialindex6 3
libspatialindex8 4
libspatialite7 3
libspatialite8t64 4
libspctag1 7
libspdlog1 1
libspdlog1.10 2
libspdlog1.15 4
libspectre1 7
libspectrum8 7
libspeechd2 7
libspeex1 7
libspeexdsp1 7
libspelling-1-2 4
libspex3 4
libspf2-2 3
libspf2-2t64 4
libspfft0 1
libspfft1 6
libspglib-f08-1 2
libspglib-f08-2 4
libsphde1 3
libsphere0d 3
libsphere0t64 4
libsphinx0 2
libsphinxbase3 3
libsphinxbase3t64 4
libspice-client-glib-2.0-8 7
libspice-client-gtk-3.0-5 7
libspice-server1 7
libspiro1 7
libspirv-cross-c-shared0 6
libspnav0 7
libspng0 6
libspoa7.0.0 7
libspooles2.2 3
libspqr2 3
libspqr4 4
libspread-sheet-widget 3
libspread-sheet-widget0 4
libsprng2 7
libsqlcipher0 3
libsqlcipher1 4
libsqlclient1.8 3
libsqlclient1.9 4
libsqlite3-0 7
libsquashfs1 7
libsquashfuse0 7
libsquid1 3
libsquid1t64 4
libsquirrel3-0 5
libsquish0 7
libsquizz 3
libsratom-0-0 7
libsrecord0 3
libsrecord0t64 4
libsrm0 4
libsrpc0t64 4
libsrt1.4-gnutls 1
libsrt1.4-openssl 1
libsrt1.5-gnutls 6
libsrt1.5-openssl 6
libsrtp2-1 7
libss2 7
libss7-2.0 7
libsscm3 7
libssh-4 7
libssh-gcrypt-4 3
libssh2-1 3
libssh2-1t64 4
libssl1.1 1
libssl3 2
libssl3t64 4
libssm2 7
libsss-certmap0 7
libsss-idmap0 7
libsss-nss-idmap0 7
libsss-simpleifp0 3
libssu0 6
libssw0 7
libsswmcpl1 6
libst1 3
libst1t64 4
libstaden-read14 3
libstaden-read14t64 4
libstarlink-ast-err9 7
libstarlink-ast-grf3d9 7
libstarlink-ast9 7
libstarlink-pal0 7
libstaroffice-0.0-0 7
libstarpu-1.3-5 1
libstarpu-1.3-9 2
libstarpu-1.4-6 4
libstarpu-openmp-llvm-1.4-1t64 4
libstarpufft-1.3-2 3
libstarpufft-1.4-1t64 4
libstarpumpi-1.3-3 3
libstarpumpi-1.4-3t64 4
libstarpurm-1.3-1 1
libstarpurm-1.3-2 2
libstarpurm-1.4-1t64 4
libstartup-notification0 7
libstatgen0 1
libstatgen1 6
libstatgrab10 3
libstatgrab10t64 4
libstb0 3
libstb0t64 4
libstdc++6 7
libstdgpu-hip0d 4
libstdgpu-openmp0t64 4
libstdx-allocator0 1
libstellarsolver2 6
libstemmer0d 7
libsteptalk0 3
libsteptalk0d 4
libstereo-image-proc0d 7
libstfl0 7
libstilview0 6
libstlink1 7
libstoken1 3
libstoken1t64 4
libstonith1 3
libstonith1t64 4
libstonithd26 3
libstonithd56 4
libstopt5 2
libstopt5t64 4
libstorj0 2
libstorj0t64 4
libstorm9 7
libstreamvbyte0 6
libstroke0 7
libstrophe0 7
libstropt0 7
libstxxl1t64 4
libstxxl1v5 3
libsubid4 2
libsubid5 4
libsubtitleeditor0 7
libsubunit0 7
libsugarext0 7
libsuil-0-0 7
libsuitesparse-mongoose3 4
libsuitesparseconfig5 3
libsuitesparseconfig7 4
libsuma1 7
libsundials-arkode3 1
libsundials-arkode5 2
libsundials-arkode6 4
libsundials-core7 4
libsundials-cvode4 1
libsundials-cvode6 2
libsundials-cvode7 4
libsundials-cvodes4 1
libsundials-cvodes6 2
libsundials-cvodes7 4
libsundials-ida4 1
libsundials-ida6 2
libsundials-ida7 4
libsundials-idas3 1
libsundials-idas5 2
libsundials-idas6 4
libsundials-kinsol4 1
libsundials-kinsol6 2
libsundials-kinsol7 4
libsundials-nvecparallel-hypre4 1
libsundials-nvecparallel-hypre6 2
libsundials-nvecparallel-hypre7 4
libsundials-nvecparallel-mpi4 1
libsundials-nvecparallel-mpi6 2
libsundials-nvecparallel-mpi7 4
libsundials-nvecparallel-openmp4 1
libsundials-nvecparallel-openmp6 2
libsundials-nvecparallel-openmp7 4
libsundials-nvecparallel-petsc4 1
libsundials-nvecparallel-petsc6 2
libsundials-nvecparallel-petsc7 4
libsundials-nvecparallel-pthread4 1
libsundials-nvecparallel-pthread6 2
libsundials-nvecparallel-pthread7 4
libsundials-nvecserial4 1
libsundials-nvecserial6 2
libsundials-nvecserial7 4
libsundials-sunlinsol2 1
libsundials-sunlinsol3 2
libsundials-sunlinsol5 4
libsundials-sunmatrix2 1
libsundials-sunmatrix4 2
libsundials-sunmatrix5 4
libsunpinyin3v5 7
libsuperlu-dist6 1
libsuperlu-dist8 6
libsuperlu5 3
libsuperlu7 4
libsupernovas1 4
libsurgescript0.5.4.4 7
libsv1 6
libsvm3 7
libsvmloc0 7
libsvn1 7
libsvtav1dec0 2
libsvtav1enc1 2
libsvtav1enc2 4
libswami1 3
libswami1t64 4
libswamigui1 3
libswamigui1t64 4
libswe0 1
libswe2.0 6
libsword1.9.0 3
libsword1.9.0t64 4
libswresample3 1
libswresample4 2
libswresample5 4
libswscale5 1
libswscale6 2
libswscale8 4
libswupdate0.1 7
libsx0 7
libsybdb5 7
libsylph1 3
libsylph1t64 4
libsymmetrica2 3
libsymmetrica3 4
libsymspg1 3
libsymspg2 4
libsyn123-0 3
libsyn123-0t64 4
libsyncmlcommon5-1 4
libsynctex2 7
libsynfig0a 3
libsynthesis0v5 3
libsysfs2 7
libsysprof-6-6 4
libsysrepo-cpp5 1
libsysrepo5 1
libsysstat-qt5-0 3
libsysstat-qt6-1 4
libsystemd0 7
libsz2 7
libt3config0 7
libt3highlight2 7
libt3key1 7
libt3widget2 3
libt3window0 3
libt4k-common0 3
libt4k-common0t64 4
libtabixpp0 3
libtabixpp0t64 4
libtachyon-mpich-0 7
libtachyon-mt-0 7
libtachyon-openmpi-0 7
libtachyon-serial-0 7
libtag-c2 4
libtag-extras1 3
libtag2 4
libtagc0 3
libtaktuk3 3
libtaktuk3t64 4
libtalloc2 7
libtango10 4
libtango9 3
libtaningia0 3
libtaningia0t64 4
libtar0 3
libtarget-factory2 2
libtarget-factory2t64 4
libtaskmanager6 4
libtaskmanager6abi1 3
libtasmaniancaddons8 4
libtasmaniandream8 4
libtasmanianfortran8 4
libtasmaniansparsegrid8 4
libtasn1-6 7
libtatsu0 4
libtbb12 6
libtbb2 1
libtcd0 3
libtcl8.6 7
libtclcl1 7
libtcmalloc-minimal4 3
libtcmalloc-minimal4t64 4
libtcod1 3
libtcod1t64 4
libtcplay 7
libtdb1 7
libtdjson1.8.11 4
libtdjson1.8.38 4
libteam5 7
libteamdctl0 7
libteckit0 7
libtecla1 3
libtecla1t64 4
libteem2 7
libtelepathy-farstream3 7
libtelepathy-glib0 3
libtelepathy-glib0t64 4
libtelepathy-logger-qt5 3
libtelepathy-logger3 7
libtelepathy-qt5-0 7
libtelepathy-qt5-farstream0 7
libtelnet2 7
libtemplate-glib-1.0-0 7
libtemplates-parser20 3
libtensorpipe0 7
libtepl-5-0 1
libtepl-6-2 2
libtercpp0v5 7
libtermbox1 7
libtermkey1 7
libtermpaint0a 6
libterraces0 6
libterralib3 3
libterralib3t64 4
libtesseract4 1
libtesseract5 6
libtestsweeper1 4
libtet1.5 7
libtevent0 3
libtevent0t64 4
libtexlua53 7
libtexlua53-5 6
libtexluajit2 7
libtext-charwidth-perl 7
libtext-engine-0.1-0 2
libtext-wrapi18n-perl 7
libtexttools11 3
libtexttools12 4
libtextwrap1 7
libtf-conversions0d 7
libtf1d 7
libtf2-2d 7
libtf2-ros1d 7
libtfm1 7
libtgl-0.0.0.20160623-0 3
libthai-data 7
libthai0 7
libtheora0 7
libtheoradec1 4
libtheoraenc1 4
libthreadar1000 4
libthrift-c-glib0 3
libthrift-c-glib0t64 4
libthunarx-3-0 7
libticables2-7 1
libticables2-8 6
libticalcs2-12 1
libticalcs2-13 6
libticcutils10 4
libticcutils8 3
libtickit3 3
libtickit3t64 4
libticonv8 1
libticonv9 6
libtidy58 4
libtidy5deb1 3
libtiff5 1
libtiff6 6
libtiffxx5 1
libtiffxx6 6
libtifiles2-10 1
libtifiles2-11 6
libtiled1 7
libtimbl4 3
libtimbl7 4
libtimblserver4 3
libtimblserver5 4
libtimezonemap1 7
libtinfo6 7
libtingea0 6
libtins4.0 3
libtins4.5 4
libtinycbor0.6 4
libtinyexr1d 7
libtinyframe0 2
libtinyframe0t64 4
libtinygltf1d 1
libtinygltf2d 2
libtinygltf6d 4
libtinyobjloader1 1
libtinyobjloader2rc10 2
libtinyobjloader2rc13 4
libtinysparql-3.0-0 4
libtinyxml2-11 4
libtinyxml2-8 1
libtinyxml2-9 2
libtinyxml2.6.2v5 7
libtirpc-common 7
libtirpc3 3
libtirpc3t64 4
libtk8.6 7
libtkrzw1 2
libtkrzw1t64 4
libtls26 2
libtls28t64 4
libtlsh0 7
libtlsrpt0 4
libtmglib3 7
libtmglib64-3 7
libtntdb4v5 1
libtntdb5 4
libtntnet12v5 1
libtntnet13t64 4
libtogl2 7
libtokyocabinet9 3
libtokyocabinet9t64 4
libtomcrypt1 7
libtomlplusplus3 2
libtomlplusplus3t64 4
libtommath1 7
libtonezone2.0 7
libtool 7
libtopcom0 2
libtopcom0t64 4
libtopic-tools2d 3
libtopic-tools2t64 4
libtorch1.13 2
libtorch1.7 1
libtorch2.6 4
libtorrent-rasterbar10 1
libtorrent-rasterbar2.0 2
libtorrent-rasterbar2.0t64 4
libtorrent21 3
libtorrent21t64 4
libtotem-plparser18 7
libtotem0 7
libtoxcore2 7
libtpl0 7
libtpm-unseal1 3
libtpm-unseal1t64 4
libtpm2-pkcs11-1 7
libtpms0 6
libtr-tid2 3
libtrace3 3
libtrace3t64 4
libtracecmd1 6
libtraceevent1 7
libtracefs1 7
libtracker-control-2.0-0 1
libtracker-miner-2.0-0 1
libtracker-sparql-2.0-0 1
libtracker-sparql-3.0-0 2
libtraildb0 7
libtrampoline1 7
libtranscript1 3
libtrantor1 4
libtre5 7
libtree-sitter0 2
libtree-sitter0.22 4
libtreil0 3
libtrexio0 6
libtrilinos-amesos-13.2 6
libtrilinos-amesos12 1
libtrilinos-amesos2-12 1
libtrilinos-amesos2-13.2 6
libtrilinos-anasazi-13.2 6
libtrilinos-anasazi12 1
libtrilinos-aztecoo-13.2 6
libtrilinos-aztecoo12 1
libtrilinos-belos-13.2 6
libtrilinos-belos12 1
libtrilinos-epetra-13.2 6
libtrilinos-epetra12 1
libtrilinos-epetraext-13.2 6
libtrilinos-epetraext12 1
libtrilinos-galeri-13.2 6
libtrilinos-galeri12 1
libtrilinos-globipack12 1
libtrilinos-ifpack-13.2 6
libtrilinos-ifpack12 1
libtrilinos-ifpack2-12 1
libtrilinos-ifpack2-13.2 6
libtrilinos-intrepid-13.2 6
libtrilinos-intrepid12 1
libtrilinos-intrepid2-12 1
libtrilinos-intrepid2-13.2 6
libtrilinos-isorropia-13.2 6
libtrilinos-isorropia12 1
libtrilinos-kokkos-13.2 6
libtrilinos-kokkos-kernels-13.2 6
libtrilinos-kokkos-kernels12 1
libtrilinos-kokkos12 1
libtrilinos-komplex-13.2 6
libtrilinos-komplex12 1
libtrilinos-ml-13.2 6
libtrilinos-ml12 1
libtrilinos-moertel-13.2 6
libtrilinos-moertel12 1
libtrilinos-muelu-13.2 6
libtrilinos-muelu12 1
libtrilinos-nox-13.2 6
libtrilinos-nox12 1
libtrilinos-optipack12 1
libtrilinos-pamgen-13.2 6
libtrilinos-pamgen12 1
libtrilinos-phalanx-13.2 6
libtrilinos-phalanx12 1
libtrilinos-pike-13.2 6
libtrilinos-pike12 1
libtrilinos-piro-13.2 6
libtrilinos-piro12 1
libtrilinos-pliris-13.2 6
libtrilinos-pliris12 1
libtrilinos-rol-13.2 6
libtrilinos-rol12 1
libtrilinos-rtop-13.2 6
libtrilinos-rtop12 1
libtrilinos-rythmos-13.2 6
libtrilinos-rythmos12 1
libtrilinos-sacado-13.2 6
libtrilinos-sacado12 1
libtrilinos-shards-13.2 6
libtrilinos-shards12 1
libtrilinos-shylu-13.2 6
libtrilinos-shylu12 1
libtrilinos-stokhos-13.2 6
libtrilinos-stokhos12 1
libtrilinos-stratimikos-13.2 6
libtrilinos-stratimikos12 1
libtrilinos-teko-13.2 6
libtrilinos-teko12 1
libtrilinos-teuchos-13.2 6
libtrilinos-teuchos12 1
libtrilinos-thyra-13.2 6
libtrilinos-thyra12 1
libtrilinos-tpetra-13.2 6
libtrilinos-tpetra12 1
libtrilinos-trilinoscouplings-13.2 6
libtrilinos-trilinoscouplings12 1
libtrilinos-trilinosss-13.2 6
libtrilinos-trilinosss12 1
libtrilinos-triutils-13.2 6
libtrilinos-triutils12 1
libtrilinos-xpetra-13.2 6
libtrilinos-xpetra12 1
libtrilinos-zoltan-13.2 6
libtrilinos-zoltan12 1
libtrilinos-zoltan2-12 1
libtrilinos-zoltan2-13.2 6
libtrio2 7
libts0 3
libts0t64 4
libtsan0 3
libtsan2 6
libtsk19 3
libtsk19t64 4
libtsm3 1
libtsm4 6
libtspi1 7
libtss0 3
libtss2-esys-3.0.2-0 3
libtss2-esys-3.0.2-0t64 4
libtss2-fapi1 3
libtss2-fapi1t64 4
libtss2-mu-4.0.1-0t64 4
libtss2-mu0 3
libtss2-policy0t64 4
libtss2-rc0 3
libtss2-rc0t64 4
libtss2-sys1 3
libtss2-sys1t64 4
libtss2-tcti-cmd0 3
libtss2-tcti-cmd0t64 4
libtss2-tcti-device0 3
libtss2-tcti-device0t64 4
libtss2-tcti-i2c-ftdi0 4
libtss2-tcti-i2c-helper0 4
libtss2-tcti-libtpms0t64 4
libtss2-tcti-mssim0 3
libtss2-tcti-mssim0t64 4
libtss2-tcti-pcap0 2
libtss2-tcti-pcap0t64 4
libtss2-tcti-spi-ftdi0 4
libtss2-tcti-spi-helper0t64 4
libtss2-tcti-spi-ltt2go0 4
libtss2-tcti-spidev0 4
libtss2-tcti-swtpm0 3
libtss2-tcti-swtpm0t64 4
libtss2-tcti-tabrmd0 7
libtss2-tctildr0 3
libtss2-tctildr0t64 4
libttfautohint1 3
libttfautohint1t64 4
libtty1 3
libtuiwidgets0a 6
libtumbler-1-0 3
libtumbler-1-0t64 4
libturbojpeg0 7
libtwin0 3
libtwin0t64 4
libtwofish0 1
libtwolame0 7
libtypec0 4
libu1db-qt5-3 6
libu2f-host0 7
libu2f-server0 7
libubertooth1 7
libubootenv0.1 7
libubsan1 7
libuchardet0 7
libucimf0 7
libucl1 7
libucommon8 3
libucommon8t64 4
libucto5 3
libucto6 4
libucx0 7
libudev1 7
libudf0 3
libudf0t64 4
libudfread0 7
libudis86-0 4
libudisks2-0 7
libudisks2-qt5-0 7
libudns0 3
libudns0t64 4
libudt0 7
libudunits2-0 7
libuecc0 7
libuemf0 6
libuev2 1
libuev3 2
libuev3t64 4
libufo1 7
libufpidentity1 3
libufpidentity1t64 4
libuhd3.15.0 1
libuhd4.3.0 2
libuhd4.8.0 4
libuhttpmock-0.0-0 7
libuhttpmock-1.0-1 4
libui-gxmlcpp5t64 4
libui-gxmlcpp5v5 3
libui-utilcpp9t64 4
libui-utilcpp9v5 3
libuil4 7
libuim-custom2 7
libuim-scm0 7
libuim8 7
libuio2 4
libukui-appwidget-manager0 4
libukui-appwidget-provider0 4
libukui-backgroundclient0 7
libukui-common0 6
libukui-datesetting0 1
libukui-defaultprograms0 1
libukui-desktopclient0 7
libukui-fontclient0 7
libukui-gsettings0 7
libukui-interfaceclient0 7
libukui-keyboardclient0 7
libukui-log4qt1 6
libukui-marcogeneralclient0 7
libukui-menu2 7
libukui-mouseclient0 7
libukui-network0 7
libukui-powerclient0 7
libukui-print0 7
libukui-screensaverclient0 7
libukui-sessionclient0 7
libukui-subversion0 1
libukui-sysinfo0 1
libukui-touchpadclient0 7
libukui-usersetting0 7
libukui-xkbgeneralclient0 1
libukwm-1-0 3
libukwm-1-0t64 4
libulfius2.7 3
libulfius2.7t64 4
libumfpack5 3
libumfpack6 4
libumlib0 3
libumockdev0 7
libunac1 7
libunarr1 3
libunbound8 7
libunibilium4 7
libunibreak1 3
libunibreak6 4
libunicap2 7
libuniconf4.6 3
libuniconf4.6t64 4
libunicorn2 2
libunicorn2t64 4
libunilog2 6
libuninameslist1 7
libuninum5 7
libunistring2 3
libunistring5 4
libunittest++2 7
libunity9 7
libunivalue0 7
libuno-sal3 3
libuno-sal3t64 4
libuno-salhelpergcc3-3 3
libuno-salhelpergcc3-3t64 4
libunshield0 7
libunuran16 2
libunuran16t64 4
libunwind-13 3
libunwind-14 2
libunwind-15 2
libunwind-16 3
libunwind-17t64 4
libunwind-18 4
libunwind-19 6
libunwind-setjmp0 7
libunwind8 7
libupb0 3
libupb0t64 4
libupnp13 3
libupnp17t64 4
libupower-glib3 7
libupsclient4 1
libupsclient6 2
libupsclient6t64 4
libupse2 7
liburcu6 1
liburcu8 2
liburcu8t64 4
liburdf1d 7
liburdfdom-model 1
liburdfdom-model-state 1
liburdfdom-model-state3.0 2
liburdfdom-model-state4.0 4
liburdfdom-model3.0 2
liburdfdom-model4.0 4
liburdfdom-sensor 1
liburdfdom-sensor3.0 2
liburdfdom-sensor4.0 4
liburdfdom-world 1
liburdfdom-world3.0 2
liburdfdom-world4.0 4
liburfkill-glib0 7
liburing1 1
liburing2 6
liburiparser1 7
liburjtag-o0 4
liburjtag0 6
libusb-0.1-4 7
libusb-1.0-0 7
libusb3380-0 3
libusb3380-0t64 4
libusbauth-configparser1 7
libusbguard1 6
libusbgx2 2
libusbgx3 4
libusbmuxd-2.0-7 4
libusbmuxd6 3
libusbredirhost1 3
libusbredirhost1t64 4
libusbredirparser1 3
libusbredirparser1t64 4
libusdm0 4
libuser1 7
libuserbindmount0 7
libusermetricsinput1 6
libusermetricsoutput1 6
libusrsctp1 1
libusrsctp2 6
libustr-1.0-1 3
libutempter0 7
libutf8-locale0 6
libutf8proc2 3
libutf8proc3 4
libuu0 7
libuuid1 7
libuv1 3
libuv1t64 4
libuvc0 7
libuwac0-0 3
libv4l-0 3
libv4l-0t64 4
libv4l2rds0 3
libv4l2rds0t64 4
libv4lconvert0 3
libv4lconvert0t64 4
libva-drm2 7
libva-glx2 7
libva-wayland2 7
libva-x11-2 7
libva2 7
libvala-0.48-0 1
libvala-0.56-0 6
libvaladoc-0.48-0 1
libvaladoc-0.56-0 6
libvalapanel0 7
libvanessa-adt1 7
libvanessa-logger0 7
libvanessa-socket2 3
libvanessa-socket2t64 4
libvarnishapi2 1
libvarnishapi3 6
libvart2 6
libvbr2 7
libvbz-hdf-plugin0 2
libvbz-hdf-plugin0t64 4
libvc0 7
libvcdinfo0 7
libvcflib1 3
libvcflib2 4
libvdb-sqlite2 1
libvde0 7
libvdeplug2 3
libvdeplug2t64 4
libvdeslirp0 7
libvdestack0 7
libvdk2-2c2 3
libvdpau1 7
libvdt0.4 6
libvecgeom1.2 6
libvectorscan5 6
libventrilo3-0 3
libventrilo3-0t64 4
libverbiste-0.1-0v5 7
libverto-glib1 3
libverto-glib1t64 4
libverto-libev1 3
libverto-libev1t64 4
libverto1 3
libverto1t64 4
libvformat0 3
libvgdml1.2 6
libvhdi1 7
libvibes0t64 4
libvibrant6b 3
libvibrant6t64 4
libvidstab1.1 7
libview2 1
libvigraimpex11 7
libvips42 3
libvips42t64 4
libvirglrenderer1 7
libvirt-glib-1.0-0 7
libvirt0 7
libvirtualpg0 3
libvirtualpg0t64 4
libvisa0 5
libvisio-0.1-1 7
libvisp-ar3.3 1
libvisp-ar3.5 2
libvisp-ar3.6t64 4
libvisp-blob3.3 1
libvisp-blob3.5 2
libvisp-blob3.6t64 4
libvisp-core3.3 1
libvisp-core3.5 2
libvisp-core3.6t64 4
libvisp-detection3.3 1
libvisp-detection3.5 2
libvisp-detection3.6t64 4
libvisp-dnn-tracker3.6t64 4
libvisp-gui3.3 1
libvisp-gui3.5 2
libvisp-gui3.6t64 4
libvisp-imgproc3.3 1
libvisp-imgproc3.5 2
libvisp-imgproc3.6t64 4
libvisp-io3.3 1
libvisp-io3.5 2
libvisp-io3.6t64 4
libvisp-klt3.3 1
libvisp-klt3.5 2
libvisp-klt3.6t64 4
libvisp-mbt3.3 1
libvisp-mbt3.5 2
libvisp-mbt3.6t64 4
libvisp-me3.3 1
libvisp-me3.5 2
libvisp-me3.6t64 4
libvisp-robot3.3 1
libvisp-robot3.5 2
libvisp-robot3.6t64 4
libvisp-sensor3.3 1
libvisp-sensor3.5 2
libvisp-sensor3.6t64 4
libvisp-tt-mi3.3 1
libvisp-tt-mi3.5 2
libvisp-tt-mi3.6t64 4
libvisp-tt3.3 1
libvisp-tt3.5 2
libvisp-tt3.6t64 4
libvisp-vision3.3 1
libvisp-vision3.5 2
libvisp-vision3.6t64 4
libvisp-visual-features3.3 1
libvisp-visual-features3.5 2
libvisp-visual-features3.6t64 4
libvisp-vs3.3 1
libvisp-vs3.5 2
libvisp-vs3.6t64 4
libvistaio14 7
libvisual-0.4-0 7
libvixl5 6
libvkd3d-shader1 6
libvkd3d-utils1 7
libvkd3d1 7
libvlc5 7
libvlccore9 7
libvlfeat1 3
libvlfeat1t64 4
libvmdk1 7
libvmem1 1
libvmemcache0 1
libvmime1 3
libvmime1t64 4
libvmmalloc1 1
libvncclient1 7
libvncserver1 7
libvnlog0 7
libvo-aacenc0 7
libvo-amrwbenc0 7
libvoikko1 7
libvolatilestream0 3
libvolatilestream1 4
libvolk2.4 1
libvolk2.5 2
libvolk3.2 4
libvolpack1 7
libvolume-key1 7
libvomsapi1t64 4
libvomsapi1v5 3
libvorbis0a 7
libvorbisenc2 7
libvorbisfile3 7
libvorbisidec1 7
libvoro++1 7
libvotca-2022 2
libvotca-2024 4
libvotca-csg6 1
libvotca-tools6 1
libvotca-xtp6 1
libvotequorum8 7
libvpb1 3
libvpl2 6
libvpoll0 7
libvpx6 1
libvpx7 2
libvpx9 4
libvsapm1 4
libvsgpt1 4
libvshadow1 3
libvshadow1t64 4
libvslvm1 3
libvslvm1t64 4
libvsqlitepp3v5 7
libvte-2.91-0 7
libvte-2.91-gtk4-0 6
libvte9 3
libvte9t64 4
libvted-3-0 7
libvterm0 7
libvtk6.3 1
libvtk6.3-qt 1
libvtk7.1p 1
libvtk7.1p-qt 1
libvtk9 1
libvtk9-qt 1
libvtk9.1 2
libvtk9.1-qt 2
libvtk9.3 4
libvtk9.3-qt 4
libvtkdicom0.8 3
libvtkdicom0.8t64 4
libvtkgdcm-9.1 2
libvtkgdcm-9.1t64 4
libvtkgdcm3.0 1
libvulkan1 7
libwacom2 1
libwacom9 6
libwaei2 3
libwaei2t64 4
libwaffle-1-0 7
libwaili1c2 3
libwaili1t64 4
libwandio1 3
libwandio1t64 4
libwasmedge0 4
libwavpack1 7
libwayland-client++0 1
libwayland-client++1 6
libwayland-client-extra++0 1
libwayland-client-extra++1 6
libwayland-client0 7
libwayland-cursor++0 1
libwayland-cursor++1 6
libwayland-cursor0 7
libwayland-egl++0 1
libwayland-egl++1 6
libwayland-egl1 7
libwayland-server++1 6
libwayland-server0 7
libwbclient0 7
libwbxml2-0 1
libwbxml2-1 6
libwcat1 3
libwcs7 3
libwcs8 4
libwcstools1 3
libwcstools1t64 4
libweather-ion7 7
libwebauth12 1
libwebcam0 6
libwebkit2gtk-4.0-37 3
libwebkit2gtk-4.1-0 6
libwebkitgtk-6.0-4 6
libwebm1 7
libwebp6 1
libwebp7 6
libwebpdecoder3 4
libwebpdemux2 7
libwebpmux3 7
libwebrtc-audio-coding-1-3 4
libwebrtc-audio-processing-1-3 4
libwebrtc-audio-processing1 3
libwebsockets16 1
libwebsockets17 2
libwebsockets19t64 4
libweed0 1
libweston-10-0 2
libweston-14-0 4
libweston-9-0 1
libwf-config1 6
libwf-utils0 2
libwf-utils0t64 4
libwfa2-0 6
libwgdb0 7
libwhereami0 7
libwildmagic5 7
libwildmidi2 7
libwim15 3
libwim15t64 4
libwings3 7
libwinpr-tools2-2 3
libwinpr-tools3-3 4
libwinpr2-2 3
libwinpr3-3 4
libwiredtiger0 7
libwireplumber-0.4-0 2
libwireplumber-0.5-0 4
libwireshark14 1
libwireshark16 2
libwireshark18 4
libwiretap11 1
libwiretap13 2
libwiretap15 4
libwlroots10 2
libwlroots6 1
libwmaker1 7
libwmf-0.2-7 6
libwmf0.2-7 7
libwmflite-0.2-7 6
libwnck-3-0 7
libwnck22 3
libwnn0 3
libwnn6-1 7
libwoff1 7
libwolfssl24 1
libwolfssl35 2
libwolfssl42t64 4
libworkflow0t64 4
libwpd-0.10-10 7
libwpe-1.0-1 7
libwpebackend-fdo-1.0-1 7
libwpewebkit-1.0-3 1
libwpewebkit-1.1-0 2
libwpewebkit-2.0-1 4
libwpg-0.3-3 7
libwps-0.4-4 7
libwrap0 7
libwraster6 7
libwreport3 3
libwreport3t64 4
libwsclean2 1
libwslay1 7
libwsutil12 1
libwsutil14 2
libwsutil16 4
libwtmpdb0 4
libwutil5 7
libwv-1.2-4 3
libwv-1.2-4t64 4
libwvstreams4.6-base 3
libwvstreams4.6-extras 3
libwvstreams4.6t64-base 4
libwvstreams4.6t64-extras 4
libwxbase3.0-0v5 1
libwxbase3.2-1 2
libwxbase3.2-1t64 4
libwxgtk-gl3.2-1 2
libwxgtk-gl3.2-1t64 4
libwxgtk-media3.0-gtk3-0v5 1
libwxgtk-media3.2-1 2
libwxgtk-media3.2-1t64 4
libwxgtk-webview3.0-gtk3-0v5 1
libwxgtk-webview3.2-1 2
libwxgtk-webview3.2-1t64 4
libwxgtk3.0-gtk3-0v5 1
libwxgtk3.2-1 2
libwxgtk3.2-1t64 4
libwxsmithlib0 3
libwxsmithlib0t64 4
libwxsqlite3-3.0-0 1
libwxsqlite3-3.2-0 2
libwxsqlite3-3.2-0t64 4
libwxsvg3 3
libwxsvg3t64 4
libx11-6 7
libx11-data 7
libx11-xcb1 7
libx264-160 1
libx264-164 6
libx265-192 1
libx265-199 2
libx265-215 4
libx52pro0 7
libx86-1 7
libx86emu3 7
libxalan-c112 3
libxalan-c112t64 4
libxapian30 7
libxapp1 7
libxar1 4
libxatracker2 7
libxau6 7
libxaw3dxft6 3
libxaw3dxft6t64 4
libxaw3dxft8 7
libxaw7 7
libxbae4m 7
libxbase64-1 3
libxc5 1
libxc9 6
libxcb-composite0 7
libxcb-cursor0 7
libxcb-damage0 7
libxcb-dpms0 7
libxcb-dri2-0 7
libxcb-dri3-0 7
libxcb-errors0 4
libxcb-ewmh2 7
libxcb-glx0 7
libxcb-icccm4 7
libxcb-image0 7
libxcb-imdkit1 7
libxcb-keysyms1 7
libxcb-present0 7
libxcb-randr0 7
libxcb-record0 7
libxcb-render-util0 7
libxcb-render0 7
libxcb-res0 7
libxcb-screensaver0 7
libxcb-shape0 7
libxcb-shm0 7
libxcb-sync1 7
libxcb-util1 7
libxcb-xf86dri0 7
libxcb-xfixes0 7
libxcb-xinerama0 7
libxcb-xinput0 7
libxcb-xkb1 7
libxcb-xrm0 7
libxcb-xtest0 7
libxcb-xv0 7
libxcb-xvmc0 7
libxcb1 7
libxcomp3 3
libxcomp3t64 4
libxcomposite1 7
libxcompshad3 3
libxcompshad3t64 4
libxcursor1 7
libxcvt0 6
libxdamage1 7
libxdelta2 3
libxdelta2t64 4
libxdf0 7
libxdffileio0 7
libxdg-basedir1 7
libxdgutilsbasedir1.0.1 6
libxdgutilsdesktopentry1.0.1 6
libxdmcp6 7
libxdmf3 3
libxdmf3t64 4
libxdo3 7
libxdot4 7
libxdp1 6
libxeddsa2 2
libxeddsa2t64 4
libxencall1 7
libxendevicemodel1 7
libxenevtchn1 7
libxenforeignmemory1 7
libxengnttab1 7
libxenhypfs1 7
libxenmisc4.14 1
libxenmisc4.17 2
libxenmisc4.20 4
libxenstore3.0 1
libxenstore4 6
libxentoolcore1 7
libxentoollog1 7
libxeus-python0 3
libxeus-zmq6 4
libxeus1 1
libxeus11 4
libxeus6 2
libxext6 7
libxfce4panel-2.0-4 7
libxfce4ui-2-0 7
libxfce4util7 7
libxfce4windowing-0-0 4
libxfconf-0-3 7
libxfixes3 7
libxfont2 7
libxft2 7
libxgboost0 7
libxgks2 3
libxgks2t64 4
libxi6 7
libxine2-bin 7
libxinerama1 7
libxir2 6
libxisf0 4
libxkbcommon-x11-0 7
libxkbcommon0 7
libxkbfile1 7
libxkbregistry0 7
libxklavier16 7
libxlsxwriter4 2
libxlsxwriter8 4
libxm4 7
libxmhtml1.1 3
libxmhtml1.1t64 4
libxml++2.6-2v5 7
libxml-security-c20 3
libxml-security-c30 4
libxml2 7
libxml2-utils 7
libxmlada-dom7 1
libxmlada-dom8 2
libxmlada-dom9 4
libxmlada-input7 3
libxmlada-input8 4
libxmlada-sax7 3
libxmlada-sax8 4
libxmlada-schema7 3
libxmlada-schema8 4
libxmlada-unicode7 3
libxmlada-unicode8 4
libxmlb1 1
libxmlbird1 3
libxmlbird1t64 4
libxmlezout7 3
libxmlezout8 4
libxmlrpc-c++8v5 3
libxmlrpc-c++9 4
libxmlrpc-core-c3 3
libxmlrpc-core-c3t64 4
libxmlrpc-epi0 3
libxmlrpc-epi0t64 4
libxmlrpc-util4 4
libxmlrpcpp3d 3
libxmlrpcpp3t64 4
libxmlsec1 3
libxmlsec1-gcrypt 3
libxmlsec1-gnutls 3
libxmlsec1-nss 3
libxmlsec1-openssl 3
libxmlsec1t64 4
libxmlsec1t64-gcrypt 4
libxmlsec1t64-gnutls 4
libxmlsec1t64-nss 4
libxmlsec1t64-openssl 4
libxmltok1 3
libxmltooling10 3
libxmltooling11 4
libxmmsclient++-glib1v5 5
libxmmsclient++4v5 5
libxmmsclient-glib1 5
libxmmsclient6 5
libxmp4 7
libxmpi4 7
libxmu6 7
libxmuu1 7
libxnee0 3
libxnee0t64 4
libxneur 7
libxnnpack0 3
libxnnpack0.20241108 4
libxnvctrl0 7
libxosd2 7
libxpa1 7
libxpertmass1 4
libxpertmassgui1 4
libxplc0.3.13 3
libxplc0.3.13t64 4
libxpm4 7
libxpresent1 7
libxqdbm3c2 3
libxqdbm3t64 4
libxqilla6v5 1
libxrandr2 7
libxrdapputils2 3
libxrdapputils2t64 4
libxrdcl3 3
libxrdcl3t64 4
libxrdcrypto2 3
libxrdcrypto2t64 4
libxrdcryptolite2 3
libxrdcryptolite2t64 4
libxrdec1t64 4
libxrdesktop-0.15-0 3
libxrdffs3 3
libxrdffs3t64 4
libxrdhttputils2 3
libxrdhttputils2t64 4
libxrdposix3 3
libxrdposix3t64 4
libxrdserver3 3
libxrdserver3t64 4
libxrdssilib2 3
libxrdssilib2t64 4
libxrdssishmap2 3
libxrdssishmap2t64 4
libxrdutils3 3
libxrdutils3t64 4
libxrdxml3 3
libxrdxml3t64 4
libxrender1 7
libxres1 7
libxrl11 6
libxrt1 6
libxsettings-client0 7
libxsettings0 7
libxshmfence1 7
libxslt1.1 7
libxss1 7
libxt6 3
libxt6t64 4
libxtables12 7
libxtb6 6
libxtrx0 7
libxtrxdsp0 7
libxtrxll0 3
libxtrxll0t64 4
libxtst6 7
libxv1 7
libxvidcore4 7
libxvmc1 7
libxwiimote2 3
libxwiimote2t64 4
libxxf86dga1 7
libxxf86vm1 7
libxxhash0 7
libxy3t64 4
libxy3v5 3
libyajl2 7
libyami1 1
libyaml-0-2 7
libyaml-cpp0.6 1
libyaml-cpp0.7 2
libyaml-cpp0.8 4
libyang-cpp1 1
libyang1 1
libyang2 2
libyang3 4
libyangrpc2 3
libyangrpc2t64 4
libyara10 4
libyara4 1
libyara9 2
libyaramod0 3
libyascreen0 7
libyaz5 7
libycadgraywolf1 3
libyder2.0 3
libyder2.0t64 4
libyelp0 7
libygl4 3
libykclient3 7
libykhsmauth2 4
libykpers-1-1 7
libykpiv2 7
libytnef0 7
libyubihsm2 4
libyubikey0 7
libyuma2 3
libyuma2t64 4
libyuv0 6
libyyjson0 4
libz3-4 7
libz80ex1 7
libzadc4 7
libzapojit-0.0-0 1
libzarchive0.1 6
libzbar0 3
libzbar0t64 4
libzbargtk0 3
libzbargtk0t64 4
libzbarqt0 3
libzbarqt0t64 4
libzbd2 2
libzbd2t64 4
libzc6 7
libzck1 7
libzdb11 3
libzdb16 4
libze1 6
libzeep5 1
libzeep5.1 6
libzeitgeist-2.0-0 7
libzen0t64 4
libzen0v5 3
libzephyr4 7
libzerg0 7
libzeroc-ice3.7 3
libzeroc-ice3.7t64 4
libzfp1 2
libzfp1t64 4
libzhuyin13 1
libzhuyin15 6
libzim6 1
libzim8 2
libzim9 4
libzimg2 6
libzinnia0 7
libzint2.11 2
libzint2.15 4
libzint2.9 1
libzip4 3
libzip5 4
libzipios++0v5 7
libzita-alsa-pcmi0 3
libzita-alsa-pcmi0t64 4
libzita-convolver4 7
libzita-resampler1 7
libzix-0-0 4
libzlcore0.13 3
libzlcore0.13t64 4
libzlog1 4
libzltext0.13 3
libzltext0.13t64 4
libzmat1 7
libzmf-0.0-0 7
libzmq5 7
libznz3 7
libzookeeper-mt2 7
libzookeeper-st2 7
libzopfli1 7
libzorpll-7.0-4 1
libzscanner3 1
libzscanner4 2
libzscanner4t64 4
libzstd1 7
libzt1 7
libzthread-2.3-2 3
libzthread-2.3-2t64 4
libzulucrypt-exe1.2.0 1
libzulucrypt1.2.0 1
libzulucryptpluginmanager1.0.0 1
libzvbi0 3
libzvbi0t64 4
libzxcvbn0 7
libzxing2 2
libzxing3 4
libzxingcore1 1
libzycore1.4 2
libzycore1.5 4
libzydis4.0 2
libzydis4.1 4
libzypp1722 3
libzypp1735 4
libzzip-0-13 3
libzzip-0-13t64 4
linuxcnc-uspace 6
lldpad 7
lldpd 7
locales 7
login 7
login.defs 4
logrotate 7
logsave 7
lsb-base 7
lsb-release 7
lsof 7
lua-bit32 7
lua-bitop 7
lua-cjson 7
lua-cmsgpack 4
lua-compat53 7
lua-cqueues 7
lua-curl 7
lua-curses 7
lua-cyrussasl 7
lua-dbi-mysql 7
lua-dbi-postgresql 7
lua-dbi-sqlite3 7
lua-event 7
lua-expat 7
lua-filesystem 7
lua-geoip 7
lua-iconv 7
lua-inotify 7
lua-ldap 7
lua-lgi 7
lua-lpeg 7
lua-lpty 7
lua-lsqlite3 4
lua-luaossl 7
lua-luv 7
lua-md5 7
lua-nvim 3
lua-posix 7
lua-psl 4
lua-readline 7
lua-rex-gnu 7
lua-rex-onig 7
lua-rex-pcre 1
lua-rex-pcre2 6
lua-rex-posix 7
lua-rex-tre 7
lua-rings 7
lua-rrd 7
lua-sec 7
lua-socket 7
lua-sql-mysql 7
lua-sql-odbc 7
lua-sql-postgres 7
lua-sql-sqlite3 7
lua-struct 4
lua-svn 7
lua-system 7
lua-systemd 7
lua-term 7
lua-unbound 7
lua-wsapi-fcgi 3
lua-yaml 7
lua-zip 7
lua-zlib 7
lz4 7
m4 7
make 7
mariadb-client 7
mariadb-common 7
mawk 7
media-types 7
mediainfo 7
mercurial 7
mercurial-common 7
meson 7
mffm-fftw1 7
mount 7
mpv 7
msmtp 7
msmtp-mta 7
mtr-tiny 7
mysql-common 7
nano 7
native-architecture 4
ncat 7
ncurses-base 7
ncurses-bin 7
net-tools 7
netbase 7
netcat-openbsd 7
neuron 7
nfs-common 7
nginx 7
ninja-build 7
nmap 7
nodejs 7
npm 7
ocl-icd-libopencl1 7
odbcinst1debian2 3
open-vm-tools 7
openssh-client 7
openssh-server 7
openssl 7
openssl-provider-legacy 4
openvpn 7
openvswitch-common 7
optipng 7
opus-tools 7
osmo-libasn1c1 3
osmo-libasn1c1t64 4
p7zip-full 7
pandoc 7
pango1.0-tools 7
parallel 7
paraview 7
passwd 7
patch 7
pciutils 7
perl 7
perl-base 7
perl-modules-5.32 1
perl-modules-5.36 2
perl-modules-5.40 4
php-cli 7
pigz 7
pinentry-curses 7
pkg-config 7
pkgconf 7
pkgconf-bin 6
plplot-tcl 7
pngquant 7
poppler-utils 7
postgresql-client 7
potrace 7
powerdevil 7
procps 7
proj-bin 7
pslib1 7
psmisc 7
pxlib1 7
python-is-python3 7
python3 7
python3-distutils 3
python3-ldb 7
python3-lib2to3 3
python3-minimal 7
python3-packaging 7
python3-pip 7
python3-talloc 7
python3.11 2
python3.11-minimal 2
python3.13 4
python3.13-minimal 4
python3.9 1
python3.9-minimal 1
qml6-module-org-kde-kquickcontrols 4
qml6-module-qt-labs-animation 6
qml6-module-qt-labs-folderlistmodel 6
qml6-module-qt-labs-qmlmodels 6
qml6-module-qt-labs-settings 6
qml6-module-qt-labs-sharedimage 6
qml6-module-qt-labs-wavefrontmesh 6
qml6-module-qt3d-animation 6
qml6-module-qt3d-input 6
qml6-module-qt3d-render 6
qml6-module-qtcharts 6
qml6-module-qtcore 6
qml6-module-qtdatavisualization 6
qml6-module-qtmultimedia 6
qml6-module-qtqml-statemachine 6
qml6-module-qtqml-xmllistmodel 6
qml6-module-qtquick-dialogs 6
qml6-module-qtquick-effects 4
qml6-module-qtquick-layouts 6
qml6-module-qtquick-localstorage 6
qml6-module-qtquick-particles 6
qml6-module-qtquick-timeline 6
qml6-module-qtquick-timeline-blendtrees 4
qml6-module-qtquick-virtualkeyboard 6
qml6-module-qtquick3d-effects 4
qml6-module-qtquick3d-helpers 4
qml6-module-qtquick3d-particleeffects 4
qml6-module-qtquick3d-particles3d 4
qml6-module-qtquick3d-physics 6
qml6-module-qtquick3d-spatialaudio 6
qml6-module-qtremoteobjects 6
qml6-module-qtscxml 6
qml6-module-qtsensors 6
qml6-module-qtwebengine-controlsdelegates 6
qml6-module-qtwebview 6
qpdf 7
qrencode 7
r-base-core 7
rclone 7
readline-common 7
redis-server 7
redis-tools 7
regina-normal 3
rpcsvc-proto 6
rsync 7
rsyslog 7
ruby 7
rustc 7
samba-libs 7
screen 7
scrot 7
sed 7
sensible-utils 7
sfftw2 7
shared-mime-info 7
slapd 7
smartmontools 7
smbclient 7
snmp 7
socat 7
sox 7
sq 7
sqlite3 7
sqv 7
sshpass 7
strace 7
subversion 7
sudo 7
supervisor 7
swig 7
swish-e 7
sysstat 7
systemd 7
sysvinit-utils 7
tar 7
tcl 7
tcl-expect 7
tcl8.6 7
tclspice 7
tclx8.4 7
tcpdump 7
telnet 7
tesseract-ocr 7
texlive-latex-base 7
texlive-xetex 7
tidy 7
tini 7
tix 7
tk 7
tk8.6 7
tk8.6-blt2.5 7
tmux 7
traceroute 7
tree 7
tzdata 7
ucf 7
udev 7
unoconv 3
unrtf 7
unzip 7
usbutils 7
usr-is-merged 6
util-linux 7
util-linux-extra 6
uuid-runtime 7
vflib3 7
vim 7
vim-tiny 7
virtualenv 7
vlc-bin 7
webp 7
wget 7
whois 7
wireguard-tools 7
wkhtmltopdf 3
x11-common 7
xaw3dg 7
xclip 7
xdg-utils 7
xdotool 7
xfsprogs 7
xmlsec1 7
xorg-sgml-doctools 7
xsel 7
xsltproc 7
xvfb 7
xxd 7
xz-utils 7
youtube-dl 3
yq 6
yt-dlp 6
zbar-tools 7
zip 7
zlib1g 7
zstd 7`
