"""What the whole test command tells at its end."""

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests have to tell besides that they passed, such as counts."""
    reports = [one for kind in ("passed", "failed") for one in terminalreporter.getreports(kind)]
    told = [value for one in reports for name, value in one.user_properties if name == "told"]
    for line in sorted(told):
        terminalreporter.write_line(str(line))
