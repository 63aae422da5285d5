"""Tests of the core: no Django, no network, no clock."""
