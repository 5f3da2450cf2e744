/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What an annotator wants, worked out without a window: which types fit, which ends can be picked,
 * how a stance is entered key by key.
 */
@NonNullByDefault
package org.scholion.editing.intent;

import org.eclipse.jdt.annotation.NonNullByDefault;
