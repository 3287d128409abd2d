"""A real dashboard on a free port with the sample in a store of its own, and a browser that listens for trouble."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from events.documents import read_sample
from events.store import Store
from tests.browser.chromium import ARGUMENTS, chromium_path

ROOT = Path(__file__).parents[2]
STARTUP_SECONDS = 60.0

#: (width, height) of the windows that the tests look through
DESKTOP, PHONE = (1400, 900), (360, 780)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def serve(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], str]]:
    """Start a dashboard on a store; what it gives back is its address. All end with the session."""
    running: list[subprocess.Popen[bytes]] = []

    def start(url: str) -> str:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        log = tmp_path_factory.mktemp("server") / "log.txt"
        command = [sys.executable, "-m", "streamlit", "run", "dashboard/app.py", "--server.headless", "true"]
        with log.open("wb") as out:
            server = subprocess.Popen(
                [*command, "--server.port", str(port), "--server.address", "127.0.0.1"],
                cwd=ROOT,
                env=os.environ | {"EVENTS_DATABASE_URL": url},
                stdout=out,
                stderr=out,
            )
        running.append(server)
        _wait(f"http://127.0.0.1:{port}/_stcore/health", server, log)
        return f"http://127.0.0.1:{port}"

    yield start
    for server in running:
        server.terminate()
    for server in running:
        server.wait(20)


def _wait(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    last = time.monotonic() + STARTUP_SECONDS
    while time.monotonic() < last and server.poll() is None:
        try:
            with urlopen(url, timeout=2):
                return
        except (URLError, OSError):
            time.sleep(0.1)
    raise RuntimeError(f"the dashboard did not start:\n{log.read_text(errors='replace')}")


@pytest.fixture(scope="session")
def sample_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """SQLAlchemy URL of a store with the sample."""
    url = f"sqlite:///{tmp_path_factory.mktemp('store') / 'sample.db'}"
    with Store.open(url) as store:
        receipt = store.ingest(read_sample("ukraine"), collection="ukraine")
    assert receipt.events
    return url


@pytest.fixture(scope="session")
def site(serve: Callable[[str], str], sample_url: str) -> str:
    """Address of a dashboard with the sample."""
    return serve(sample_url)


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """Folder for pictures: the one that `DATELINE_IMAGES` names (`make images`), else one that is thrown away."""
    folder = ROOT / os.environ["DATELINE_IMAGES"] if os.environ.get("DATELINE_IMAGES") else tmp_path
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests. Its driver ends with this process: `stop` waits for it without a limit."""
    playwright = sync_playwright().start()
    chromium = playwright.chromium.launch(executable_path=chromium_path(), args=list(ARGUMENTS))
    yield chromium
    chromium.close()


@pytest.fixture
def new_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Open a fresh context; after the test no page may have called another host or met an error."""
    contexts: list[BrowserContext] = []
    trouble: list[str] = []

    def open_page(
        url: str,
        size: tuple[int, int] = DESKTOP,
        dark: bool = False,
        touch: bool = False,
        contrast: bool = False,
        locale: str = "en-GB",
    ) -> Page:
        context = browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if dark else "light",
            contrast="more" if contrast else "no-preference",
            has_touch=touch,
            locale=locale,
        )
        contexts.append(context)
        context.set_default_timeout(20_000)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        page = context.new_page()
        # Plotly complains of a figure by a trace, and an error is one anyway
        page.on("console", lambda line: trouble.append(line.text) if line.type in {"error", "trace"} else None)
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.on("request", lambda asked: trouble.append(asked.url) if _is_foreign(asked.url) else None)
        page.goto(url)
        settle(page)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not trouble


def _is_foreign(url: str) -> bool:
    return not re.match(r"(https?|wss?)://127\.0\.0\.1[:/]|data:|blob:", url)


def settle(page: Page) -> None:
    """Wait until Streamlit has run and nothing more comes."""
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
    page.wait_for_timeout(350)
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')


def drawn(page: Page) -> None:
    """Wait until the timeline is drawn for the width that it has."""
    page.wait_for_selector(".st-key-timeline .js-plotly-plot .nsewdrag")
    settle(page)
