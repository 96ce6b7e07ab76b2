package org.parley.store;

import org.junit.jupiter.api.Nested;

/** Everything that the database promises, on SQLite. */
class SqliteTest {
  @Nested
  class TheLedger extends LedgerContract {
    @Override
    protected DatabaseAddress fresh() {
      return DatabaseAddress.in(folder);
    }
  }

  @Nested
  class ItsParts extends LedgerPartsContract {
    @Override
    protected DatabaseAddress fresh() {
      return DatabaseAddress.in(folder);
    }
  }

  @Nested
  class ItsPages extends LedgerPagesContract {
    @Override
    protected DatabaseAddress fresh() {
      return DatabaseAddress.in(folder);
    }
  }

  @Nested
  class TheQueue extends QueueContract {
    @Override
    protected DatabaseAddress fresh() {
      return DatabaseAddress.in(folder);
    }
  }

  @Nested
  class TheImports extends ImportsContract {
    @Override
    protected DatabaseAddress fresh() {
      return DatabaseAddress.in(folder);
    }
  }

  @Nested
  class TheJudgeAnswers extends JudgeAnswersContract {
    @Override
    protected DatabaseAddress fresh() {
      return DatabaseAddress.in(folder);
    }
  }

  @Nested
  class TheLabels extends LabelsContract {
    @Override
    protected DatabaseAddress fresh() {
      return DatabaseAddress.in(folder);
    }
  }

  @Nested
  class TheArrivals extends ArrivalsContract {
    @Override
    protected DatabaseAddress fresh() {
      return DatabaseAddress.in(folder);
    }
  }

  @Nested
  class TheSharing extends SharingContract {
    @Override
    protected DatabaseAddress fresh() {
      return DatabaseAddress.in(folder);
    }
  }

  @Nested
  class WhatReadersKeep extends KeptContract {
    @Override
    protected DatabaseAddress fresh() {
      return DatabaseAddress.in(folder);
    }
  }

  @Nested
  class ItsProcesses extends ProcessesContract {
    @Override
    protected DatabaseAddress fresh() {
      return DatabaseAddress.in(folder);
    }
  }
}
