/**
 * What the Chrome that Puppeteer and Playwright download links to and opens, by development package.
 * Source: Puppeteer's troubleshooting page, "Chrome doesn't launch on Linux" (Debian dependencies).
 */
export const CHROME = [
  ...[
    'ca-certificates',
    'fonts-liberation',
    'libasound2-dev',
    'libatk-bridge2.0-dev',
    'libatk1.0-dev',
    'libcairo2-dev',
  ],
  ...[
    'libcups2-dev',
    'libdbus-1-dev',
    'libdrm-dev',
    'libexpat1-dev',
    'libfontconfig1-dev',
    'libgbm-dev',
    'libglib2.0-dev',
  ],
  ...[
    'libgtk-3-dev',
    'libnspr4-dev',
    'libnss3-dev',
    'libpango1.0-dev',
    'libx11-dev',
    'libxcb1-dev',
    'libxcomposite-dev',
  ],
  ...[
    'libxcursor-dev',
    'libxdamage-dev',
    'libxext-dev',
    'libxfixes-dev',
    'libxi-dev',
    'libxkbcommon-dev',
    'libxrandr-dev',
  ],
  ...['libxrender-dev', 'libxss-dev', 'libxtst-dev'],
]
