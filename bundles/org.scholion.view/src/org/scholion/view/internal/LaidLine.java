/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import java.util.List;
import java.util.Map;
import org.scholion.view.Chip;
import org.scholion.view.LaneBox;
import org.scholion.view.LaneName;
import org.scholion.view.LineBox;
import org.scholion.view.Point;
import org.scholion.view.SpanBox;
import org.scholion.view.StanceBadge;
import org.scholion.view.StanceBracket;
import org.scholion.view.mark.MarkId;

/**
 * A line with everything drawn in it, y counted from its block's top.
 *
 * @param feet where arcs touch the marks that begin here
 */
record LaidLine(
        LineBox box,
        List<SpanBox> spans,
        List<LaneItem> lanes,
        List<StanceBadge> badges,
        List<StanceBracket> brackets,
        List<Chip> chips,
        Map<MarkId, Point> feet,
        List<LaneBox> sets,
        List<LaneName> setNames) {}
