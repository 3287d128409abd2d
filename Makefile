# `make run` shows the dashboard, `make test` runs every test; both prepare what they need.
PORT ?= 8501
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test long images check bench clean

run: .venv/run.stamp
	$(BIN)/streamlit run dashboard/app.py --server.port $(PORT)

test: .venv/dev.stamp
	$(BIN)/python -m tests.browser.chromium
	$(BIN)/python -m pytest -n 2 --dist loadfile

long: .venv/dev.stamp
	$(BIN)/python -m tests.browser.chromium
	$(BIN)/python -m pytest -m long

images: .venv/dev.stamp
	$(BIN)/python -m tests.browser.chromium
	DATELINE_IMAGES=docs/images $(BIN)/python -m pytest tests/browser -k pictures

check: .venv/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: .venv/dev.stamp
	$(BIN)/python -m tests.benchmarks

clean:
	rm -rf .venv build dist

.venv/python.stamp:
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Python 3.11 or newer is needed, this is " + sys.version)'
	$(PYTHON) -m venv .venv
	touch $@

.venv/run.stamp: .venv/python.stamp requirements.txt
	$(BIN)/python -m pip install --quiet --requirement requirements.txt
	touch $@

.venv/dev.stamp: .venv/run.stamp requirements-dev.txt
	$(BIN)/python -m pip install --quiet --requirement requirements-dev.txt
	touch $@
