"""The rows, one noun a file."""

from afterword.storage.models.entry import Entry
from afterword.storage.models.fact import Fact
from afterword.storage.models.kept_file import KeptFile
from afterword.storage.models.owner import Owner
from afterword.storage.models.pursuit import Pursuit
from afterword.storage.models.setting import Setting

__all__ = ["Entry", "Fact", "KeptFile", "Owner", "Pursuit", "Setting"]
