/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.time.Instant;
import java.util.Optional;

/**
 * That a set came into a state. Kept for ever.
 *
 * @param sequence the set's last sequence number at that time, 0 before the first entry
 * @param state the state it has had since
 * @param reason why, if someone said so
 * @param actor who changed it; {@code upgrade} for what a file of an earlier format did not tell
 */
public record SetStateChange(
        long setId,
        long sequence,
        SetState state,
        Optional<String> reason,
        String actor,
        Instant at) {}
