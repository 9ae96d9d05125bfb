// Made by scripts/knowledge/brought-packages.ts.

export const BROUGHT = (): string => `@open-wa/wa-automate puppeteer 1.9.63=3.0.0 1.9.81=4.0.0 1.9.98=5.0.0 3.4.0=7.0.0 3.7.0=8.0.0 3.12.0=9.0.0 4.7.0=10.0.0 4.28.3=13.0.0 4.42.1=15.0.0 4.57.0=19.4.1 4.76.0=23.6.0
@open-wa/wa-automate sharp 1.9.63=0.25.1 2.0.25=0.26.0 3.1.13=0.27.0 3.4.0=-
@wppconnect-team/wppconnect puppeteer 1.3.0=5.5.0 1.9.1=latest 1.19.2=19.4.0 1.27.2=20.5.0 1.28.3=21.5.1 1.30.1=22.4.1 1.34.1=23.3.0 1.37.3=24.11.2
@wppconnect-team/wppconnect sharp 1.3.0=0.28.0 1.8.13=0.29.0 1.12.8=0.30.2 1.17.1=0.31.1 1.23.2=0.32.0 1.28.4=0.33.1 1.29.0=0.32.6 1.30.1=0.33.2 1.37.5=0.34.3 2.2.7=0.35.3
canvacord canvas 2.0.2=2.6.1 5.4.1=-
canvacord @napi-rs/canvas 5.4.1=0.1.25
canvas-gif canvas 1.0.3=2.8.0
captcha-canvas canvas 2.1.1=latest 2.3.1=2.7.0 3.0.4=-
captcha-canvas skia-canvas 3.0.4=0.9.25 3.2.1=1.0.0 3.4.0=3.0.8
capture-website puppeteer 0.1.2=1.12.2 0.7.0=2.0.0 1.0.0=3.0.4 1.1.0=5.2.0 2.0.0=9.1.1 2.1.0=10.4.0 2.2.0=13.1.1 3.0.0=16.1.0 3.1.0=17.0.0 3.2.0=19.2.0 4.0.0=21.5.0 4.2.0=23.10.0 5.0.1=24.19.0
chartjs-node-canvas canvas 2.0.1=2.3.1 5.0.0=3.1.0
discord-arts canvas 0.0.3=2.9.1 0.4.0=-
discord-arts @napi-rs/canvas 0.4.0=0.1.33
discord-image-generation canvas 0.1.6=2.6.1
dynamic-html-pdf html-pdf 0.0.4=2.2.0 1.0.4=3.0.1
gifencoder canvas 2.0.1=2.2.0
html-pdf phantomjs-prebuilt 2.0.0=2.1.4
html-pdf-node puppeteer 1.0.5=5.1.0 1.0.8=10.4.0
md-to-pdf puppeteer 2.2.0=1.9.0 2.8.2=2.0.0 3.1.0=latest
musicard @napi-rs/canvas 1.5.1=0.1.44
node-html-to-image puppeteer 1.1.0=2.0.0 3.0.0=3.0.0 3.2.4=13.1.1 3.3.0=15.3.0 4.0.0=21.0.1 5.0.0=23.2.2 6.2.0=25.3.0
pa11y puppeteer 5.0.1=1.0.0 6.0.0=9.1.1 7.0.0=20.9.0 8.0.0=22.3.0 9.0.0=24.7.2 10.0.0=25.9.0
pa11y phantomjs-prebuilt 4.2.0=2.1.12 5.0.1=-
pdf-creator-node puppeteer 4.0.1=24.0.0
pdf-creator-node html-pdf 1.2.0=2.2.0 2.2.3=3.0.1 4.0.1=-
pdf-img-convert canvas 1.0.3=2.6.1
pdf-to-img canvas 1.1.1=2.8.0 4.4.0=3.1.0 5.0.0=-
pdf-to-png-converter canvas 0.0.6=2.8.0 3.5.0=-
pdf-to-png-converter @napi-rs/canvas 3.6.5=0.1.65 4.1.0=1.0.0
percollate puppeteer 4.0.2=19.7.3
puppeteer-html-pdf puppeteer 2.0.7=19.8.5 4.0.6=22.6.5
text-to-image canvas 1.1.0=1.4.0 2.1.1=2.6.0 8.0.1=3.1.0
venom-bot puppeteer 1.0.0=3.0.0 2.0.18=5.3.1 4.0.4=13.0.0 4.2.0=14.3.0 5.0.0=19.8.3 5.0.1=20.0.0 5.0.20=21.1.0
venom-bot sharp 1.0.0=0.25.2 2.0.15=0.26.2 2.2.3=0.27.0 3.0.1=0.26.3 3.0.8=0.27.2 3.0.12=0.28.0 3.1.6=0.29.1 4.0.9=0.30.1 5.1.0=0.33.1
wa-sticker-formatter sharp 4.0.3=0.28.3 4.2.0=0.29.2 4.3.2=0.30.0
whatsapp-web.js puppeteer 1.0.0=2.1.1 1.6.1=3.0.4 1.8.2=5.2.1 1.14.0=10.1.0 1.15.4=13.0.0 1.24.0=18.2.1 1.34.4=24.31.0
whatsapp-web.js sharp 1.12.0=0.26.3 1.14.0=0.28.3 1.16.0=-`
