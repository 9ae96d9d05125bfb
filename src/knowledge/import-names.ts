import { normaliseName } from './python-names.ts'

/**
 * Modules whose distribution has another name, with the distributions that bring them, the usual one first. Source: the
 * installation page of each, and the top_level.txt and RECORD of its wheels.
 */
const NAMES = `
cv2 opencv-python opencv-python-headless opencv-contrib-python opencv-contrib-python-headless
PIL pillow pillow-simd
skimage scikit-image
zxingcpp zxing-cpp
magic python-magic file-magic filemagic
cairo pycairo
gi pygobject
fitz pymupdf
docx python-docx
pptx python-pptx
barcode python-barcode
OpenGL pyopengl
usb pyusb
serial pyserial
smbus smbus-cffi smbus
sklearn scikit-learn
faiss faiss-cpu faiss-gpu
umap umap-learn
tensorflow tensorflow tensorflow-cpu tensorflow-gpu tf-nightly
whisper openai-whisper
llama_cpp llama-cpp-python
pl_bolts lightning-bolts
igraph igraph python-igraph
community python-louvain
talib ta-lib
osgeo gdal
mpl_toolkits matplotlib
pylab matplotlib
Bio biopython
rdkit rdkit rdkit-pypi
Levenshtein levenshtein python-levenshtein
snappy python-snappy
MeCab mecab-python3 mecab
fasttext fasttext fasttext-wheel
speech_recognition speechrecognition
webrtcvad webrtcvad webrtcvad-wheels
ffmpeg ffmpeg-python
yaml pyyaml
_yaml pyyaml
dateutil python-dateutil
dotenv python-dotenv
decouple python-decouple
environ django-environ
bs4 beautifulsoup4
attr attrs
pkg_resources setuptools
_cffi_backend cffi
OpenSSL pyopenssl
Crypto pycryptodome pycrypto
Cryptodome pycryptodomex
nacl pynacl
jwt pyjwt
jose python-jose
slugify python-slugify unicode-slugify
frontmatter python-frontmatter
rapidjson python-rapidjson
msgpack msgpack msgpack-python
google.protobuf protobuf
grpc grpcio
grpc_status grpcio-status
grpc_health grpcio-health-checking
grpc_reflection grpcio-reflection
grpc_tools grpcio-tools
Xlib python-xlib
odf odfpy
pdfminer pdfminer-six pdfminer
pythonjsonlogger python-json-logger
humps pyhumps
unidecode unidecode text-unidecode
zmq pyzmq
psycopg2 psycopg2 psycopg2-binary
MySQLdb mysqlclient mysql-python
_mysql mysqlclient
mysql mysql-connector-python mysql-connector
pgdb pygresql
bson pymongo bson
gridfs pymongo
rediscluster redis-py-cluster
memcache python-memcached python3-memcached
ibm_db_dbi ibm-db
snowflake.connector snowflake-connector-python
kafka kafka-python kafka-python-ng
stomp stomp-py
paho paho-mqtt
nats nats-py
playhouse peewee
neo4j neo4j neo4j-driver
consul python-consul
rest_framework djangorestframework
rest_framework_simplejwt djangorestframework-simplejwt
rest_framework_swagger django-rest-swagger
rest_auth django-rest-auth
corsheaders django-cors-headers
crispy_forms django-crispy-forms
debug_toolbar django-debug-toolbar
django_filters django-filter
storages django-storages
allauth django-allauth
oauth2_provider django-oauth-toolkit
social_django social-auth-app-django
social_core social-auth-core
import_export django-import-export
imagekit django-imagekit
taggit django-taggit
mptt django-mptt
guardian django-guardian
haystack django-haystack
compressor django-compressor
pipeline django-pipeline
widget_tweaks django-widget-tweaks
ckeditor django-ckeditor
tinymce django-tinymce
phonenumber_field django-phonenumber-field
simple_history django-simple-history
constance django-constance
reversion django-reversion
model_utils django-model-utils
polymorphic django-polymorphic
redis_cache django-redis-cache
anymail django-anymail
hijack django-hijack
health_check django-health-check
modelcluster django-modelcluster
cms django-cms
socketio python-socketio
engineio python-engineio
multipart python-multipart multipart
websocket websocket-client
ldap python-ldap
saml2 pysaml2
onelogin python3-saml
spnego pyspnego
telegram python-telegram-bot
telebot pytelegrambotapi
discord discord-py py-cord
slack slackclient
googleapiclient google-api-python-client
google.oauth2 google-auth
google.cloud.pubsub_v1 google-cloud-pubsub
google.cloud.secretmanager google-cloud-secret-manager
apiclient google-api-python-client
git gitpython
github pygithub
gitlab python-gitlab
jenkins python-jenkins
nmap python-nmap
dns dnspython
whois python-whois
ansible ansible-core ansible
docker docker docker-py
consolemenu console-menu
opentelemetry opentelemetry-api
crontab python-crontab crontab
daemon python-daemon
progressbar progressbar2 progressbar
gflags python-gflags
absl absl-py
pythoncom pywin32
win32api pywin32
mpd python-mpd2
alsaaudio pyalsaaudio
vlc python-vlc
rtmidi python-rtmidi
enchant pyenchant
hunspell hunspell cyhunspell
stdnum python-stdnum
seleniumwire selenium-wire
past future
gnupg python-gnupg
pwiz peewee
uwsgidecorators uwsgi
st_aggrid streamlit-aggrid
argon2 argon2-cffi
tlslite tlslite-ng
pcapy pcapy-ng pcapy
RPi rpi-gpio
jpype jpype1
clr pythonnet
jnius pyjnius
binance python-binance
`

/** Packages that several distributions fill (PEP 420), each named for its place in them. */
const NAMESPACES: ReadonlySet<string> = new Set([
  'google',
  'azure',
  'zope',
  'ruamel',
  'sphinxcontrib',
  'backports',
  'jaraco',
])

let table: ReadonlyMap<string, readonly string[]> | undefined

function read(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    NAMES.trim()
      .split('\n')
      .map((line) => {
        const [module = '', ...distributions] = line.split(' ')
        return [module, distributions]
      }),
  )
}

/**
 * The distributions of PyPI that may bring a module, as PEP 503 normalises their names, the usual one first: of `cv2.dnn`
 * opencv-python and its siblings, of `flask_login.mixins` flask-login. A module that is in no row is taken to have its
 * distribution's name.
 */
export function distributionsOf(module: string): readonly string[] {
  table ??= read()
  const words = module.split('.')
  for (let length = words.length; length > 0; length--) {
    const found = table.get(words.slice(0, length).join('.'))
    if (found) return found
  }
  const [top = ''] = words
  if (!NAMESPACES.has(top)) return [normaliseName(top)]
  // google.cloud.vision_v1.types: google-cloud-vision-v1-types, google-cloud-vision, google-cloud
  return words.slice(1).map((_, cut) =>
    normaliseName(
      words
        .slice(0, words.length - cut)
        .join('-')
        .replace(/_v\d\w*$/, ''),
    ),
  )
}
