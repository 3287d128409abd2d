// Draws the timeline, its buttons and its overview; reports the visible range, the width and clicks.
// data: figure (data, layout; null until the size is known), config, alt, serial, size {chart, window}, range [ms, ms], all [ms, ms], counts [n, …] over `all`, ends [text, text] of it,
// steps [[label, days, name], …], words {in, out}, legend [{value, label, count, fill, line, symbol, on}, …]

const DAY = 86400000

// windows narrower than this are phones, as in device.py
const PHONE = 640

const states = new WeakMap()

export default function (component) {
  const root = component.parentElement
  let state = states.get(root)
  if (!state) {
    state = { timers: {}, chart: root.querySelector(".chart"), overview: root.querySelector(".overview") }
    states.set(root, state)
    state.sizes = new ResizeObserver(() => later(state, "size", 120, () => size(state)))
    state.sizes.observe(root.querySelector(".viewport"))
    state.root = root
    watchOverview(state)
    watchTouch(state)
  }
  state.component = component
  if (!state.moving) state.range = component.data.range.slice()
  drawButtons(state)
  drawOverview(state)
  drawLegend(state)
  library().then(() => drawChart(state))
  if (!component.data.figure) size(state)
  return () => state.sizes.disconnect()
}

let loading = null

// Streamlit serves dashboard/static beside its own files
function library() {
  loading ??= new Promise((resolve, reject) => {
    const own = document.querySelector('script[src*="static/js/"]')?.src ?? document.baseURI
    const script = document.createElement("script")
    script.src = new URL("app/static/plotly-basic.min.js", own.split("static/js/")[0]).href
    script.onload = resolve
    script.onerror = reject
    document.head.append(script)
  })
  return loading
}

function drawChart(state) {
  const { figure, config, alt } = state.component.data
  if (!figure) return
  state.chart.setAttribute("aria-label", alt)
  // a wheel that is still turning is ahead of what Python has seen
  if (state.moving) figure.layout.xaxis.range = state.range.slice()
  window.Plotly.react(state.chart, figure.data, figure.layout, config)
  if (state.listening) return
  state.listening = true
  state.chart.on("plotly_relayout", (change) => {
    if (!Object.keys(change).some((key) => key.startsWith("xaxis.range"))) return
    const axis = state.chart._fullLayout.xaxis
    state.range = axis.range.map((end) => axis.r2l(end))
    drawOverview(state)
    state.moving = true
    later(state, "look", 140, () => look(state, state.range))
  })
  state.chart.on("plotly_doubleclick", () => look(state, state.component.data.all))
  state.chart.on("plotly_click", (event) => pick(state, event.points?.[0]?.customdata))
  state.chart.on("plotly_clickannotation", (event) => state.component.setTriggerValue("fold", event.annotation.name))
  state.chart.on("plotly_hover", () => state.chart.classList.add("on-mark"))
  state.chart.on("plotly_unhover", () => state.chart.classList.remove("on-mark"))
}

function later(state, name, wait, run) {
  clearTimeout(state.timers[name])
  state.timers[name] = setTimeout(run, wait)
}

function size(state) {
  const chart = Math.round(state.root.querySelector(".viewport").getBoundingClientRect().width)
  const window = Math.round(document.documentElement.clientWidth)
  const { size: known, figure } = state.component.data
  const same = figure && Math.abs(chart - known.chart) < 4 && window < PHONE === known.window < PHONE
  if (chart < 100 || same) return
  state.component.setStateValue("size", { chart, window })
}

function look(state, range) {
  state.moving = false
  state.component.setTriggerValue("look", { start: range[0], end: range[1] })
}

// a bin's custom data is its place and its number, a mark's its place alone
function pick(state, data) {
  const place = data?.length ? data[0] : data
  if (!Number.isInteger(place)) return
  state.component.setTriggerValue("pick", { serial: state.component.data.serial, place })
}

function drawButtons(state) {
  const bar = state.root.querySelector(".buttons")
  const { steps, all, words } = state.component.data
  const [start, end] = state.range
  const middle = (start + end) / 2
  const third = (end - start) / 3
  const wanted = steps.map(([label, days, name]) => {
    const half = (days * DAY) / 2
    return [label, name, days ? [middle - half, middle + half] : all]
  })
  wanted.push(["−", words.out, [start - third * 1.5, end + third * 1.5]])
  wanted.push(["+", words.in, [start + third, end - third]])
  wanted.forEach(([label, name, range], place) => {
    const button = bar.children[place] ?? bar.appendChild(document.createElement("button"))
    const same = Math.abs(range[0] - start) + Math.abs(range[1] - end) < (end - start) * 0.01
    button.type = "button"
    button.textContent = label
    button.title = name
    button.setAttribute("aria-label", name)
    button.setAttribute("aria-pressed", String(same))
    button.onclick = () => look(state, range)
  })
}
