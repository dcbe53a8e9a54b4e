"""The frozen vocabulary: kinds of fact, candidacy, plan, reading, working time, errors. Imports no other room."""
