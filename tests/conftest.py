"""What holds for every test: a skipped one is a failure, and no run sees the store of the machine it runs on."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

os.environ.pop("EVENTS_DATABASE_URL", None)

settings.register_profile(
    "fast", max_examples=50, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the run when anything was skipped: a missing tool must not look like success."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is not None and reporter.stats.get("skipped") and session.exitstatus == 0:
        reporter.write_line("a test was skipped; tools that tests need are not optional", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
