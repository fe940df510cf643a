package dk.koereplan.store.sqlite;

import dk.koereplan.store.sqlite.connection.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/// Gives the migration tool connections with the settings of every connection.
final class PlanSource extends SQLiteDataSource {
    private final Path path;

    PlanSource(Path path) {
        this.path = path;
        setUrl(Database.url(path));
    }

    @Override
    public SQLiteConnection getConnection() throws SQLException {
        return Database.connect(path, false);
    }

    @Override
    public SQLiteConnection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }
}
