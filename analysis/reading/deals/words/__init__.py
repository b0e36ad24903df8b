"""The words of deals in a text: what stands where, with its ending; assets, regions, days."""
