"""The part that reaches out: calendars of the world, files, clocks, and the ports to them."""
