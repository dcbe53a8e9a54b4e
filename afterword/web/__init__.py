"""The local page: URLs, views and templates over the actions. Empty until the page is built."""
