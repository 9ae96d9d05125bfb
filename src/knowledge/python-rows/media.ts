import { BOTH, C, CV2, CXX, GLIB, OLD_CV2, QT, row } from './row.ts'
import type { PythonPackage } from '../types.ts'

/** Images, sound, video and windows. */
export const PYTHON_MEDIA: readonly PythonPackage[] = [
  row(
    'pillow',
    BOTH,
    'works',
    'pillow@12.3.0: files; documentation, "Building from source": libjpeg and zlib must be there',
    {
      build: [...C, 'libjpeg-dev', 'zlib1g-dev'],
      run: ['libjpeg-dev', 'zlib1g-dev'],
      runWhereFound: [
        'libfreetype-dev',
        'libtiff-dev',
        'libwebp-dev',
        'libopenjp2-7-dev',
        'liblcms2-dev',
        'libxcb1-dev',
      ],
    },
  ),
  row(
    'opencv-python',
    'manylinux',
    'fails',
    'opencv-python@5.0.0.93: NEEDED libGL.so.1 (its Qt), libglib-2.0, libgthread-2.0; libX11, libxcb',
    {
      versions: '>=4.3',
      build: [...CXX, 'cmake'],
      runAlways: CV2,
    },
  ),
  row(
    'opencv-python',
    'manylinux',
    'fails',
    'opencv-python README, before 4.3: its Qt 4 needs libSM, libXext and libXrender as well',
    {
      versions: '<4.3',
      build: [...CXX, 'cmake'],
      runAlways: OLD_CV2,
    },
  ),
  row(
    'opencv-contrib-python',
    'manylinux',
    'fails',
    'opencv-python README, "Which package do I use": opencv-python with the contrib modules',
    {
      build: [...CXX, 'cmake'],
      runAlways: CV2,
    },
  ),
  row(
    'opencv-python-headless',
    'manylinux',
    'fails',
    'opencv-python-headless@4.10.0.84: NEEDED libstdc++, libgcc_s, libz, libc',
    {
      build: [...CXX, 'cmake'],
    },
  ),
  row(
    'opencv-contrib-python-headless',
    'manylinux',
    'fails',
    'opencv-python README: opencv-python-headless with the contrib modules',
    {
      build: [...CXX, 'cmake'],
    },
  ),
  row('wand', 'pure', 'works', 'Wand documentation, "Installation": MagickWand by ctypes', {
    runAlways: ['libmagickwand-dev'],
  }),
  row('pyvips', 'pure', 'works', 'pyvips README: libvips by cffi, unless pyvips-binary is installed', {
    runAlways: ['libvips-dev'],
    unless: ['pyvips-binary'],
  }),
  row('pyzbar', 'pure', 'fails', "pyzbar@0.1.9 zbar_library.py: ctypes.util.find_library('zbar')", {
    runAlways: ['libzbar-dev'],
  }),
  row('pylibdmtx', 'pure', 'fails', "pylibdmtx README: ctypes.util.find_library('dmtx')", {
    runAlways: ['libdmtx-dev'],
  }),
  row('pytesseract', 'pure', 'works', 'pytesseract README, "Installation": tesseract', {
    programs: ['tesseract'],
    when: 'always',
  }),
  row(
    'tesserocr',
    BOTH,
    'works',
    'tesserocr README, "Installation": libtesseract and libleptonica; wheels from 2.7 on hold them',
    {
      build: [...CXX, 'libtesseract-dev', 'libleptonica-dev', 'pkg-config'],
      run: ['libtesseract-dev', 'libleptonica-dev'],
    },
  ),
  row('pydub', 'pure', 'works', 'pydub README, "Dependencies": WAV alone without ffmpeg', {
    programs: ['ffmpeg', 'ffprobe'],
    when: 'some calls',
  }),
  row(
    'moviepy',
    'pure',
    'works',
    'MoviePy 2 documentation, "Installation": ffmpeg by imageio-ffmpeg, which brings one',
    {
      versions: '>=2',
    },
  ),
  row('moviepy', 'pure', 'works', 'MoviePy 1 documentation, "Installation": ImageMagick for texts; ffmpeg as in 2', {
    versions: '<2',
    programs: ['convert'],
    when: 'some calls',
  }),
  row(
    'imageio-ffmpeg',
    'manylinux',
    'works',
    'imageio-ffmpeg@0.6.0: py3-none-manylinux: holds ffmpeg; elsewhere it looks for one',
    {
      build: [],
    },
  ),
  row('ffmpeg-python', 'pure', 'works', 'ffmpeg-python README: ffmpeg', {
    programs: ['ffmpeg', 'ffprobe'],
    when: 'always',
  }),
  row('openai-whisper', 'none', 'fails', 'whisper README, "Setup": ffmpeg', {
    build: [],
    programs: ['ffmpeg'],
    when: 'always',
    writes: ['~/.cache/whisper'],
  }),
  row('yt-dlp', 'pure', 'works', 'yt-dlp README, "Dependencies": ffmpeg and ffprobe for merging and conversion', {
    programs: ['ffmpeg', 'ffprobe'],
    when: 'some calls',
  }),
  row(
    'soundfile',
    'manylinux',
    'works',
    'soundfile@0.14.0: holds libsndfile; elsewhere its py2.py3-none-any loads that of the system',
    {
      versions: '>=0.11',
      build: [],
    },
  ),
  row('soundfile', 'pure', 'works', 'soundfile@0.10.3.post1: files: py2.py3-none-any for Linux: libsndfile by cffi', {
    versions: '<0.11',
    runAlways: ['libsndfile1'],
  }),
  row(
    'librosa',
    'pure',
    'compiles',
    'librosa documentation, "Installation": soundfile; audioread uses ffmpeg for what soundfile cannot read',
    {
      programs: ['ffmpeg'],
      when: 'some calls',
    },
  ),
  row('pyaudio', 'none', 'compiles', 'PyAudio documentation, "Installation": PortAudio; wheels for Windows alone', {
    build: [...C, 'portaudio19-dev'],
    run: ['libportaudio2'],
  }),
  row('sounddevice', 'pure', 'works', 'sounddevice documentation, "Installation": PortAudio by cffi', {
    runAlways: ['libportaudio2'],
  }),
  row('pillow-simd', 'none', 'compiles', 'pillow-simd README: Pillow from sources', {
    build: [...C, 'libjpeg-dev', 'zlib1g-dev'],
    run: ['libjpeg-dev', 'zlib1g-dev'],
    runWhereFound: ['libfreetype-dev', 'libtiff-dev', 'libwebp-dev', 'libopenjp2-7-dev', 'liblcms2-dev'],
  }),
  row('pillow-heif', BOTH, 'works', 'pillow-heif documentation, "Installation": libheif is in the wheel', {
    build: [...C, 'libheif-dev'],
    run: ['libheif-dev'],
  }),
  row('scikit-image', BOTH, 'works', 'scikit-image@0.26.0: files', { build: CXX }),
  row('av', BOTH, 'works', 'PyAV documentation, "Installation": the libraries of FFmpeg are in the wheel', {
    build: [...C, 'libavformat-dev', 'libavdevice-dev', 'libavfilter-dev', 'libswscale-dev', 'pkg-config'],
    run: ['libavformat-dev', 'libavdevice-dev', 'libavfilter-dev', 'libswscale-dev'],
  }),
  row('decord', 'manylinux', 'fails', "decord README: FFmpeg's libraries are in the wheel; there is no sdist", {
    build: [],
  }),
  row('pygame', 'manylinux', 'compiles', 'pygame documentation, "Installation": SDL is in the wheel', {
    build: [...C, 'libsdl2-dev'],
    run: ['libsdl2-dev'],
  }),
  row('pyglet', 'pure', 'fails', 'pyglet documentation, "Installation": OpenGL by ctypes.util.find_library', {
    runAlways: ['libgl1', 'libglu1-mesa'],
  }),
  row('pyopengl', 'pure', 'fails', 'PyOpenGL documentation, "Installation": OpenGL by ctypes', {
    runAlways: ['libgl1'],
  }),
  row('vtk', 'manylinux', 'fails', 'VTK wheels: libGL, libX11, libXrender of the system', {
    build: [],
    runAlways: ['libgl1', 'libxrender1'],
  }),
  row('open3d', 'manylinux', 'fails', 'Open3D documentation, "Getting started": libGL, libgomp and X libraries', {
    build: [],
    runAlways: ['libgl1', 'libgomp1', 'libx11-6'],
  }),
  row(
    'pyqt5',
    'manylinux',
    'fails',
    'PyQt 5, "Installing from wheels": Qt is in the wheel; it loads OpenGL, GLib and the X libraries of its platform plugin',
    { build: [], runAlways: QT },
  ),
  row('pyqt6', 'manylinux', 'fails', 'PyQt 6, "Installing from wheels": Qt is in the wheel', {
    build: [],
    runAlways: QT,
  }),
  row('pyside6', 'manylinux', 'fails', 'Qt for Python documentation, "Getting started"', { build: [], runAlways: QT }),
  row('pyside2', 'manylinux', 'fails', 'Qt for Python documentation, "Getting started"', { build: [], runAlways: QT }),
  row(
    'mediapipe',
    'manylinux',
    'fails',
    'MediaPipe, "Get started with Python": over opencv-contrib-python; it loads EGL and GLES',
    { build: [], runAlways: ['libgl1', GLIB, 'libegl1', 'libgles2'] },
  ),
  row('ultralytics', 'pure', 'fails', 'ultralytics README: over opencv-python and torch', {
    writes: ['~/.config/Ultralytics'],
  }),
  row('insightface', 'none', 'fails', 'insightface README: an sdist with Cython', {
    build: CXX,
    writes: ['~/.insightface'],
  }),
  row('easyocr', 'pure', 'fails', 'EasyOCR README: models go into ~/.EasyOCR', { writes: ['~/.EasyOCR'] }),
  row('paddleocr', 'pure', 'fails', 'PaddleOCR documentation, "Quick start"', {
    writes: ['~/.paddleocr', '~/.paddlex'],
  }),
  row('paddlepaddle', 'manylinux', 'fails', 'PaddlePaddle, "Install on Linux via PIP": libgomp; no sdist', {
    build: [],
    runAlways: ['libgomp1'],
  }),
  row('python-vlc', 'pure', 'fails', 'python-vlc README: libvlc by ctypes', { runAlways: ['libvlc-dev'] }),
  row('mpv', 'pure', 'fails', 'python-mpv README: libmpv, by ctypes.util.find_library', { runAlways: ['libmpv-dev'] }),
  row(
    'pymediainfo',
    'manylinux',
    'works',
    "pymediainfo documentation: MediaInfo is in the wheel; from the sdist it loads the system's",
    { build: [] },
  ),
  row('audioread', 'pure', 'works', 'audioread README: ffmpeg is one of its back ends', {
    programs: ['ffmpeg'],
    when: 'some calls',
  }),
  row('pyttsx3', 'pure', 'works', 'pyttsx3 README, "Linux": eSpeak', { runAlways: ['libespeak-ng1 | libespeak1'] }),
  row(
    'speechrecognition',
    'pure',
    'works',
    'SpeechRecognition README, "Requirements": flac; PyAudio for a microphone',
    { programs: ['flac'], when: 'some calls' },
  ),
  row(
    'aubio',
    'none',
    'compiles',
    'aubio documentation, "Installing": its sources are in the sdist; libraries for files where they are there',
    { build: C, runWhereFound: ['libsndfile1-dev', 'libavformat-dev', 'libsamplerate0-dev', 'libfftw3-dev'] },
  ),
  row('ffmpy', 'pure', 'works', 'ffmpy README: ffmpeg', { programs: ['ffmpeg'], when: 'always' }),
  row('ffmpeg-normalize', 'pure', 'works', 'ffmpeg-normalize README, "Requirements": ffmpeg', {
    programs: ['ffmpeg'],
    when: 'always',
  }),
  row('scenedetect', 'pure', 'works', 'PySceneDetect documentation, "Download": ffmpeg for splitting; OpenCV', {
    programs: ['ffmpeg'],
    when: 'some calls',
  }),
  row('demucs', 'none', 'fails', 'demucs README: ffmpeg; an sdist of plain Python', {
    build: [],
    programs: ['ffmpeg'],
    when: 'always',
    writes: ['~/.cache/torch'],
  }),
  row('whisperx', 'pure', 'fails', 'WhisperX README, "Setup": ffmpeg', {
    programs: ['ffmpeg'],
    when: 'always',
    writes: ['~/.cache/huggingface', '~/.cache/torch'],
  }),
  row('faster-whisper', 'pure', 'fails', 'faster-whisper README: PyAV reads the sound; no ffmpeg is needed', {
    writes: ['~/.cache/huggingface'],
  }),
  row('pyautogui', 'pure', 'fails', 'PyAutoGUI documentation, "Installation": an X server, scrot', {
    programs: ['scrot'],
    when: 'some calls',
  }),
  row('pyvirtualdisplay', 'pure', 'works', 'PyVirtualDisplay README: Xvfb', { programs: ['Xvfb'], when: 'always' }),
  row('evdev', 'none', 'compiles', 'python-evdev documentation, "Installation": the headers of Linux', {
    build: [...C, 'linux-libc-dev'],
  }),
  row('pyscreenshot', 'pure', 'works', 'pyscreenshot README: one of many back ends', {
    programs: ['scrot'],
    when: 'some calls',
  }),
]
