
// Reports how wide an element of a component and the window are, once they stand still and differ from what is known.
function watchSize(state, element) {
  let timer
  const sizes = new ResizeObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(() => reportSize(state.component, element), 120)
  })
  sizes.observe(element)
  return sizes
}

function reportSize(component, element) {
  const chart = Math.round(element.getBoundingClientRect().width)
  const window = Math.round(document.documentElement.clientWidth)
  const known = component.data.size
  if (chart < 100 || (Math.abs(chart - known.chart) < 4 && window === known.window)) return
  component.setStateValue("size", { chart, window })
}
