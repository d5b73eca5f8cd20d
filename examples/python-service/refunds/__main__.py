"""`python -m refunds`: prints the service's OpenAPI description, for clients to be made from."""

import json

from refunds.api import create_app

if __name__ == "__main__":
    print(json.dumps(create_app().openapi(), indent=2))
