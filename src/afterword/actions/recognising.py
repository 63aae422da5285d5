"""Tell what a file to import may be by how it begins."""

from afterword.storage.carried.reading import is_carried


def is_export(begins: bytes) -> bool:
    """Say by its first bytes whether a file may be an export, and so is no invitation."""
    return is_carried(begins)
