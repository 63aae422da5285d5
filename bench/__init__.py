"""Benchmarks, one a file, each beside a peer in the same run."""
