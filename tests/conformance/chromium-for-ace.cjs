// Ace takes puppeteer's own browser. Its stand-in here, puppeteer-core, has none and asks to be told of one.
const puppeteer = require('puppeteer')

const launch = puppeteer.launch.bind(puppeteer)
puppeteer.launch = (options) => launch({ ...options, executablePath: process.env.PUPPETEER_EXECUTABLE_PATH, timeout: 60_000 })
