// Draws a picture of nodes as SVG; reports the chosen mark and the width of the page.
// data: width, height, alt, nodes [[tag, attributes, text or nodes], …], serial, size {chart, window}

const SPACE = "http://www.w3.org/2000/svg"
const TAGS = new Set(["rect", "circle", "line", "path", "text", "g"])
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
const states = new WeakMap()

// the mark that was chosen, as a picture that moves on the page is a new one
let kept = null

export default function (component) {
  const root = component.parentElement
  let state = states.get(root)
  if (!state) {
    state = { root, canvas: root.querySelector(".canvas"), place: root.querySelector(".place"), focus: 0 }
    states.set(root, state)
    state.sizes = watchSize(state, root.querySelector(".picture"))
  }
  state.component = component
  const { nodes } = component.data
  outlines(JSON.stringify(nodes).includes('"outline"')).then((known) => draw(state, known))
  return () => state.sizes.disconnect()
}

let world = null

// Streamlit serves dashboard/static beside its own files
function outlines(needed) {
  if (!needed) return Promise.resolve({})
  const own = document.querySelector('script[src*="static/js/"]')?.src ?? document.baseURI
  world ??= fetch(new URL("app/static/world.json", own.split("static/js/")[0])).then((answer) => answer.json())
  return world
}

function draw(state, known) {
  const { width, height, alt, nodes } = state.component.data
  const hadFocus = state.canvas.contains(document.activeElement)
  const svg = element("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "group", "aria-label": alt })
  state.marks = []
  svg.append(...nodes.map((node) => build(state, node, known)))
  state.halo = svg.appendChild(element("rect", { class: "halo", visibility: "hidden" }))
  state.ring = svg.appendChild(element("rect", { class: "ring", visibility: "hidden" }))
  state.svg = svg
  state.canvas.replaceChildren(svg)
  state.focus = Math.min(state.focus, Math.max(0, state.marks.length - 1))
  state.marks[state.focus]?.setAttribute("tabindex", "0")
  svg.onkeydown = (event) => press(state, event)
  if (kept && document.activeElement === document.body && kept.alt === alt) {
    state.marks[Math.min(kept.place, state.marks.length - 1)]?.focus({ preventScroll: true })
  } else if (hadFocus) state.marks[state.focus]?.focus({ preventScroll: true })
  kept = null
}

function element(tag, attributes) {
  const made = document.createElementNS(SPACE, tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  return made
}

function build(state, [tag, attributes, content], known) {
  const { pick, label, outline, ...plain } = attributes
  const made = element(TAGS.has(tag) ? tag : "g", plain)
  if (outline !== undefined) made.setAttribute("d", known[outline] ?? "M0 0")
  if (Array.isArray(content)) made.append(...content.map((node) => build(state, node, known)))
  else made.textContent = content
  if (label !== undefined) made.append(Object.assign(document.createElementNS(SPACE, "title"), { textContent: label }))
  if (pick !== undefined) mark(state, made, pick, label)
  return made
}

function mark(state, made, pick, label) {
  const place = state.marks.push(made) - 1
  for (const [name, value] of Object.entries({ "data-pick": pick, role: "button", "aria-label": label, tabindex: -1 })) {
    made.setAttribute(name, value)
  }
  made.onclick = () => choose(state, pick)
  made.onfocus = () => arrive(state, place, label)
  made.onblur = () => [state.ring, state.halo].forEach((one) => one.setAttribute("visibility", "hidden"))
}

function choose(state, place) {
  kept = state.canvas.contains(document.activeElement) ? { place: state.focus, alt: state.component.data.alt } : null
  state.component.setTriggerValue("pick", { serial: state.component.data.serial, place })
}

// the focus is always visible: a ring in the colour of the text within one in the colour of the page
function arrive(state, place, label) {
  state.marks[state.focus]?.setAttribute("tabindex", "-1")
  state.focus = place
  state.marks[place].setAttribute("tabindex", "0")
  const box = state.marks[place].getBBox()
  for (const one of [state.halo, state.ring]) {
    const around = { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4, visibility: "visible" }
    for (const [name, value] of Object.entries(around)) one.setAttribute(name, value)
  }
  state.place.textContent = `${label} (${place + 1} of ${state.marks.length})`
}

function press(state, event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const now = state.marks[state.focus]
  if (event.key in ARROWS) nearest(state, now, ARROWS[event.key])?.focus()
  else if (event.key === "Home") state.marks[0]?.focus()
  else if (event.key === "End") state.marks.at(-1)?.focus()
  else if (event.key === "Enter" || event.key === " ") choose(state, Number(now?.dataset.pick))
  else return
  event.preventDefault()
  event.stopPropagation()
}

// the next mark in a direction: what lies aside counts three times
function nearest(state, now, [right, down]) {
  const middle = (one) => {
    const box = one.getBoundingClientRect()
    return [box.x + box.width / 2, box.y + box.height / 2]
  }
  const [x, y] = middle(now)
  let best = null
  let least = Infinity
  for (const one of state.marks) {
    const [toX, toY] = middle(one)
    const ahead = (toX - x) * right + (toY - y) * down
    const aside = Math.abs((toX - x) * down) + Math.abs((toY - y) * right)
    if (one !== now && ahead > 0.5 && ahead + 3 * aside < least) [best, least] = [one, ahead + 3 * aside]
  }
  return best
}
