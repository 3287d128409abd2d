
// Arrows between the marks of the drawn timeline.

function chartOf(target) {
  return target.closest?.(".st-key-timeline .chart")
}

// the marks in view from the top lane to the bottom one, each lane from early to late
function marksOf(chart) {
  const axes = chart._fullLayout
  if (!axes) return []
  const found = []
  for (const trace of chart._fullData) {
    trace.customdata?.forEach((place, i) => {
      const from = trace.type === "bar" ? trace.base[i] : trace.x[i]
      const to = trace.type === "bar" ? trace.base[i] + trace.x[i] : from
      const left = Math.max(axes.xaxis.c2p(from), 0)
      const right = Math.min(axes.xaxis.c2p(to), axes.xaxis._length)
      if (right < 0 || left > axes.xaxis._length) return
      const text = String(trace.hovertext?.[i] ?? trace.text?.[i] ?? "").split("<br>").join(", ")
      found.push({ place, left, right, y: axes.yaxis.c2p(trace.y[i]), text: plain(text) })
    })
  }
  return found.sort((one, other) => one.y - other.y || one.left - other.left)
}

function plain(markup) {
  return new DOMParser().parseFromString(markup, "text/html").body.textContent
}

// a chart can be reached by Tab as soon as it is there, and takes over the focus of the one it replaces
function prepare() {
  const chart = document.querySelector(".st-key-timeline .chart")
  if (!chart) return
  if (!chart.hasAttribute("tabindex")) {
    for (const [name, value] of [["tabindex", "0"], ["role", "application"], ["aria-roledescription", "timeline"]]) {
      chart.setAttribute(name, value)
    }
  }
  if (page?.onChart && document.activeElement === document.body) chart.focus({ preventScroll: true })
}

function enter(own, target) {
  const chart = document.querySelector(".st-key-timeline .chart")
  own.onChart = Boolean(chart && target === chart)
  if (own.onChart) show(own, chart, marksOf(chart), own.place)
  else document.querySelector(".timeline-ring")?.remove()
}

// true when the key was one for the timeline
function steer(own, event) {
  const chart = chartOf(event.target)
  const marks = marksOf(chart)
  if (!marks.length) return false
  const now = Math.min(own.place, marks.length - 1)
  if (event.key === "Enter") {
    chart.emit("plotly_click", { points: [{ customdata: marks[now].place }] })
    return true
  }
  const next = {
    ArrowRight: () => byTime(marks, now, 1),
    ArrowLeft: () => byTime(marks, now, -1),
    ArrowDown: () => lane(marks, now, 1),
    ArrowUp: () => lane(marks, now, -1),
    Home: () => byTime(marks, -1, 1),
    End: () => byTime(marks, -1, -1),
  }[event.key]
  if (!next) return false
  show(own, chart, marks, next())
  return true
}

// each event once, by time: its topmost mark stands for it in all lanes
function once(marks) {
  const seen = new Set()
  const name = (mark) => `${mark.left} ${mark.text}`
  const first = marks.filter((mark) => !seen.has(name(mark)) && seen.add(name(mark)))
  return { order: first.sort((one, other) => one.left - other.left), of: (mark) => first.findIndex((one) => name(one) === name(mark)) }
}

// the event before or after; -1 stands for before the first or after the last
function byTime(marks, now, way) {
  const { order, of } = once(marks)
  if (now < 0) return marks.indexOf(way > 0 ? order[0] : order.at(-1))
  return marks.indexOf(order[Math.min(Math.max(of(marks[now]) + way, 0), order.length - 1)])
}

// the nearest mark in time of the next row above or below
function lane(marks, now, way) {
  const { y, left } = marks[now]
  const rows = marks.filter((mark) => (mark.y - y) * way > 4)
  if (!rows.length) return now
  const edge = rows.reduce((best, mark) => ((mark.y - best) * way < 0 ? mark.y : best), rows[0].y)
  const row = rows.filter((mark) => Math.abs(mark.y - edge) < 12)
  return marks.indexOf(row.reduce((best, mark) => (Math.abs(mark.left - left) < Math.abs(best.left - left) ? mark : best)))
}

function show(own, chart, marks, place) {
  const mark = marks[Math.min(place, marks.length - 1)]
  if (!mark) return
  own.place = marks.indexOf(mark)
  const axes = chart._fullLayout
  const ring = document.querySelector(".timeline-ring") ?? Object.assign(document.createElement("div"), { className: "timeline-ring" })
  if (ring.parentElement !== chart) chart.append(ring)
  chart.style.position = "relative"
  ring.style.left = `${axes.xaxis._offset + mark.left - 10}px`
  ring.style.top = `${axes.yaxis._offset + mark.y - 11}px`
  ring.style.width = `${Math.max(mark.right - mark.left, 0) + 16}px`
  ring.style.height = "17px"
  ring.scrollIntoView({ block: "nearest" })
  const { order, of } = once(marks)
  say(own, `${mark.text} (${of(mark) + 1} of ${order.length})`)
}
