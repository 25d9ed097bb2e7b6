// Nothing: a browser tells by its worker that an extension has started.
