package tequio.plan.roadmap;

import tequio.kernel.Known;
import tequio.kernel.Text;

/** Where it hangs in the municipal development plan: its line, pillar and axis. */
public record DevelopmentPlanLink(Known<Text> line, Known<Text> pillar, Known<Text> axis) {}
