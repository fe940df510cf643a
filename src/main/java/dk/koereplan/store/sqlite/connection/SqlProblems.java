package dk.koereplan.store.sqlite.connection;

import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.store.PlanFileProblem.Reason;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;

/// What SQLite's result codes (https://sqlite.org/rescode.html) mean for the person at the screen.
public final class SqlProblems {
    private SqlProblems() {}

    public static PlanFileProblem of(Path path, SQLException e) {
        return new PlanFileProblem(reason(e.getErrorCode() & 0xFF), path, e);
    }

    public static PlanFileProblem of(Path path, DataAccessException e) {
        SQLException cause = e.getCause(SQLException.class);
        return cause == null ? new PlanFileProblem(Reason.IO, path, e) : of(path, cause);
    }

    public static PlanFileProblem of(Path path, FlywayException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return of(path, sql);
            }
        }
        return new PlanFileProblem(Reason.DAMAGED, path, e, "migration");
    }

    private static Reason reason(int code) {
        return switch (code) {
            case 5, 6 -> Reason.BUSY;
            case 8 -> Reason.READ_ONLY;
            case 1, 11, 19, 26 -> Reason.DAMAGED;
            case 13 -> Reason.DISK_FULL;
            case 3, 14 -> Reason.NOT_WRITABLE;
            default -> Reason.IO;
        };
    }
}
