package org.parley.store;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything that the database promises, on PostgreSQL. */
@ExtendWith(PostgreSqlServers.class)
class PostgreSqlTest {
  private @Nullable PostgreSqlServer lent;

  @BeforeEach
  void lend(PostgreSqlServer server) {
    lent = server;
  }

  private PostgreSqlServer server() {
    if (lent == null) {
      throw new IllegalStateException("no server was lent");
    }
    return lent;
  }

  @Nested
  class TheLedger extends LedgerContract {
    @Override
    protected DatabaseAddress fresh() {
      return server().fresh();
    }
  }

  @Nested
  class ItsParts extends LedgerPartsContract {
    @Override
    protected DatabaseAddress fresh() {
      return server().fresh();
    }
  }

  @Nested
  class ItsPages extends LedgerPagesContract {
    @Override
    protected DatabaseAddress fresh() {
      return server().fresh();
    }
  }

  @Nested
  class TheQueue extends QueueContract {
    @Override
    protected DatabaseAddress fresh() {
      return server().fresh();
    }
  }

  @Nested
  class TheImports extends ImportsContract {
    @Override
    protected DatabaseAddress fresh() {
      return server().fresh();
    }
  }

  @Nested
  class TheJudgeAnswers extends JudgeAnswersContract {
    @Override
    protected DatabaseAddress fresh() {
      return server().fresh();
    }
  }

  @Nested
  class TheLabels extends LabelsContract {
    @Override
    protected DatabaseAddress fresh() {
      return server().fresh();
    }
  }

  @Nested
  class TheArrivals extends ArrivalsContract {
    @Override
    protected DatabaseAddress fresh() {
      return server().fresh();
    }
  }

  @Nested
  class TheSharing extends SharingContract {
    @Override
    protected DatabaseAddress fresh() {
      return server().fresh();
    }
  }

  @Nested
  class WhatReadersKeep extends KeptContract {
    @Override
    protected DatabaseAddress fresh() {
      return server().fresh();
    }
  }

  @Nested
  class ItsProcesses extends ProcessesContract {
    @Override
    protected DatabaseAddress fresh() {
      return server().fresh();
    }
  }
}
