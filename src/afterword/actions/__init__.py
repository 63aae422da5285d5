"""What people do: one verb a file, each called by every face that offers it."""
