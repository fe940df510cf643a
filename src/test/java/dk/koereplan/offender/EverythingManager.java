package dk.koereplan.offender;

import java.util.Arrays;
import java.util.Date;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.logging.Logger;

/// Planted: a name without intent, static state, standard streams, old dates, another log, threads from the air and a
/// generic exception.
@SuppressWarnings({"JavaUtilDate", "NonFinalStaticField"})
final class EverythingManager {
    static Date last = new Date();

    private EverythingManager() {}

    static void work() {
        System.out.println(last);
        Logger.getLogger("offender").info("done");
        Executors.newCachedThreadPool().close();
        ForkJoinPool.commonPool().execute(EverythingManager::work);
        Arrays.parallelSort(new int[] {2, 1});
        throw new RuntimeException("offended");
    }
}
