"""Arrays in, arrays out: encoders, forest, queues, figures and their intervals."""
