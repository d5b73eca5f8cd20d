"""A small service that decides on refunds."""
