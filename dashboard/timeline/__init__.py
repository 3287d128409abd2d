"""The timeline: lanes, rows packed by real width, bins where there are too many events, and the figure of it all.

Nothing here knows Streamlit: arrays and plain values in, a Plotly figure out.
"""
