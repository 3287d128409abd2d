// Keys for the whole page. data: keys [[keys, what they do], …]

const OFF = "dateline-single-keys-off"
let page = null

export default function (component) {
  const root = component.parentElement
  const dialog = root.querySelector("dialog")
  const single = root.querySelector(".single")
  page?.controller.abort()
  page = { dialog, said: root.querySelector(".said"), controller: new AbortController(), place: page?.place ?? 0, onChart: page?.onChart }
  root.querySelector("dl").replaceChildren(...component.data.keys.flatMap(([keys, what]) => [term("dt", keys), term("dd", what)]))
  root.querySelector(".help").onclick = () => dialog.showModal()
  single.checked = !localStorage.getItem(OFF)
  single.onchange = () => (single.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1"))
  const own = page
  const point = (event) => {
    own.onChart = Boolean(chartOf(event.target))
    // a chart that is drawn anew takes over the focus by script, which browsers take for the work of keys
    document.documentElement.dataset.hand = "pointer"
  }
  document.addEventListener("pointerdown", point, { signal: own.controller.signal })
  const watch = new MutationObserver(() => requestAnimationFrame(prepare))
  watch.observe(document.body, { childList: true, subtree: true })
  own.controller.signal.addEventListener("abort", () => watch.disconnect())
  prepare()
  document.addEventListener("keydown", (event) => press(own, event), { signal: own.controller.signal })
  document.addEventListener("focusin", (event) => enter(own, event.target), { signal: own.controller.signal })
  return () => own.controller.abort()
}

function term(tag, words) {
  return Object.assign(document.createElement(tag), { textContent: words })
}

function say(own, words) {
  own.said.textContent = words
}

function isField(target) {
  return target.closest?.('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"], canvas, [role="grid"], [role="slider"]')
}

function press(own, event) {
  document.documentElement.dataset.hand = "keys"
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || own.dialog.open) return
  const target = event.target
  if (isField(target)) {
    if (event.key === "Escape" && target.matches('input[type="text"]')) target.blur()
    return
  }
  if (chartOf(target)) {
    if (steer(own, event)) return event.preventDefault()
  }
  if (event.key === "Escape") return click('[class*="st-key-close"] button')
  if (localStorage.getItem(OFF)) return
  const act = ACTIONS[event.key]
  if (!act) return
  event.preventDefault()
  act(own)
}

const ACTIONS = {
  "/": () => focus('[data-testid="stSidebar"] input[type="text"]') || openSidebar(),
  "?": (own) => own.dialog.showModal(),
  t: () => focus(".st-key-timeline .chart") || focus('.picture [tabindex="0"], .grid .open[tabindex="0"]'),
  "+": (own) => zoom(own, "Zoom in"),
  "=": (own) => zoom(own, "Zoom in"),
  "-": (own) => zoom(own, "Zoom out"),
  "−": (own) => zoom(own, "Zoom out"),
  n: () => click('[class*="st-key-next"] button'),
  p: () => click('[class*="st-key-previous"] button'),
  c: (own) => navigator.clipboard.writeText(location.href).then(() => say(own, "The link is copied")),
}

function click(selector) {
  const found = document.querySelector(selector)
  found?.click()
  return Boolean(found)
}

function focus(selector) {
  const found = [...document.querySelectorAll(selector)].find((one) => one.getClientRects().length)
  found?.focus({ preventScroll: true })
  found?.scrollIntoView({ block: "nearest" })
  return Boolean(found)
}

function openSidebar() {
  click('[data-testid="stExpandSidebarButton"]')
  setTimeout(() => focus('[data-testid="stSidebar"] input[type="text"]'), 400)
}

function zoom(own, name) {
  if (click(`.st-key-timeline button[aria-label="${name}"]`)) say(own, name === "Zoom in" ? "Zoomed in" : "Zoomed out")
}
