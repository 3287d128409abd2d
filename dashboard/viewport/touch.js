
// Fingers on the chart: two zoom, one moves it sideways, and up or down scrolls the page as everywhere else.

function watchTouch(state) {
  const chart = state.chart
  const options = { capture: true, passive: false }
  chart.addEventListener("touchstart", (event) => touchStart(state, event), options)
  chart.addEventListener("touchmove", (event) => touchMove(state, event), options)
  chart.addEventListener("touchend", (event) => touchEnd(state, event), options)
}

function touchStart(state, event) {
  event.stopPropagation() // Plotly would keep the page from scrolling
  const axis = state.chart._fullLayout?.xaxis
  if (!axis) return
  const range = axis.range.map((end) => axis.r2l(end))
  state.touch = { range, fingers: fingers(event), wide: axis._length, left: plotLeft(state, axis), moved: false }
}

function touchMove(state, event) {
  event.stopPropagation()
  const { touch } = state
  const now = fingers(event)
  if (!touch || now.length !== touch.fingers.length) return
  const [first] = touch.fingers
  const aside = Math.abs(now[0].x - first.x)
  if (now.length === 1 && !touch.moved && aside < 8 + Math.abs(now[0].y - first.y)) return
  event.preventDefault()
  touch.moved = true
  state.moving = true
  state.range = now.length === 1 ? moved(touch, now[0].x - first.x) : pinched(touch, now)
  window.Plotly.relayout(state.chart, { "xaxis.range": state.range.slice() })
}

function touchEnd(state, event) {
  event.stopPropagation()
  if (state.touch?.moved) {
    event.preventDefault() // no click where the finger leaves
    later(state, "look", 140, () => look(state, state.range))
  }
  state.touch = null
}

function fingers(event) {
  return Array.from(event.touches, (touch) => ({ x: touch.clientX, y: touch.clientY }))
}

function plotLeft(state, axis) {
  return state.chart.getBoundingClientRect().left + axis._offset
}

function moved({ range, wide }, pixels) {
  const shift = (pixels / wide) * (range[1] - range[0])
  return range.map((end) => end - shift)
}

// what was between the two fingers stays between them
function pinched({ range, fingers: before, wide, left }, now) {
  const middle = ([a, b]) => (a.x + b.x) / 2 - left
  const apart = ([a, b]) => Math.max(20, Math.hypot(a.x - b.x, a.y - b.y))
  const pixel = (range[1] - range[0]) / wide
  const closer = (pixel * apart(before)) / apart(now)
  const start = range[0] + middle(before) * pixel - middle(now) * closer
  return [start, start + wide * closer]
}
