
// The overview: how many events there are over the whole range, and a window on the visible part of it.

const HIGH = 44
const WIDE = 1000

function watchOverview(state) {
  state.overview.addEventListener("pointerdown", (event) => brush(state, event))
  state.overview.addEventListener("dblclick", () => look(state, state.component.data.all))
}

function drawOverview(state) {
  const { counts, all, ends } = state.component.data
  state.root.querySelectorAll(".ends span").forEach((span, place) => (span.textContent = ends[place]))
  const most = Math.max(1, ...counts)
  const step = WIDE / counts.length
  const bars = counts.flatMap((count, place) => {
    const high = count && Math.max(2, (HIGH - 4) * Math.sqrt(count / most))
    return count ? [shape({ x: place * step, y: HIGH - high, width: Math.max(1.2, step * 0.86), height: high })] : []
  })
  state.overview.setAttribute("viewBox", `0 0 ${WIDE} ${HIGH}`)
  state.overview.querySelector(".bars").replaceChildren(...bars)
  const place = (time) => Math.min(WIDE, Math.max(0, ((time - all[0]) / (all[1] - all[0])) * WIDE))
  const from = place(state.range[0])
  const to = Math.max(from + 3, place(state.range[1]))
  set(state.overview.querySelector(".window"), { x: from, y: 0.5, width: to - from, height: HIGH - 1 })
  set(state.overview.querySelector(".start"), { x: from - 2, y: 12, width: 4, height: 20 })
  set(state.overview.querySelector(".end"), { x: to - 2, y: 12, width: 4, height: 20 })
}

function shape(attributes) {
  return set(document.createElementNS("http://www.w3.org/2000/svg", "rect"), attributes)
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}

// drag inside moves the window, drag a grip resizes it, drag elsewhere draws a new one
function brush(state, event) {
  const svg = state.overview
  const [first, last] = state.component.data.all
  const box = svg.getBoundingClientRect()
  const time = (pointer) => first + ((pointer.clientX - box.left) / box.width) * (last - first)
  const before = state.range.slice()
  const begin = time(event)
  const reach = (10 / box.width) * (last - first)
  const grip = before.findIndex((end) => Math.abs(begin - end) < reach)
  const whole = before[0] <= first && before[1] >= last
  const inside = !whole && grip < 0 && begin > before[0] && begin < before[1]
  const fixed = grip < 0 ? begin : before[1 - grip]
  svg.setPointerCapture(event.pointerId)
  svg.onpointermove = (move) => {
    const now = time(move)
    state.range = inside ? before.map((end) => end + now - begin) : [Math.min(fixed, now), Math.max(fixed, now)]
    drawOverview(state)
  }
  svg.onpointerup = () => {
    svg.onpointermove = svg.onpointerup = null
    const moved = String(state.range) !== String(before) && state.range[1] - state.range[0] > reach / 8
    if (moved) return look(state, state.range)
    state.range = before
    drawOverview(state)
  }
}
