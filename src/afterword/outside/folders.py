"""Where the person's data lie."""

import os
from pathlib import Path


def data_folder() -> Path:
    """Give the folder in which the person's data lie: AFTERWORD_HOME, or the system's place."""
    if named := os.environ.get("AFTERWORD_HOME"):
        return Path(named).expanduser()
    from platformdirs import user_data_dir  # late: a named folder needs it not

    return Path(user_data_dir("afterword", appauthor=False))
