package vn.tonghop.pipeline;

import java.time.Duration;

/**
 * What one execution of a stage came to.
 *
 * @param took from its beginning to its end
 * @param read items read, where it reads items
 * @param written items written and committed
 * @param commits transactions committed with items in them
 * @param rollbacks transactions rolled back
 */
public record StageFigures(Duration took, long read, long written, long commits, long rollbacks) {}
