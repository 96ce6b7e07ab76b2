package org.parley.room;

import org.junit.jupiter.api.TestInstance;

/** All that people do in the reading room of a running Parley, whatever its collection is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ReadingRoom
    implements Narrowing,
        Dating,
        Asking,
        Listing,
        Reading,
        Citing,
        Keeping,
        Sharing,
        Exporting,
        Comparing,
        Beside,
        Looking,
        Returning,
        ByKeyboard,
        Accessible {}
