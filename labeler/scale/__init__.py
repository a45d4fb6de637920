"""The stages at the scale of a crawl."""
