"""A model of the person's own choice, asked for proposals; never needed."""
