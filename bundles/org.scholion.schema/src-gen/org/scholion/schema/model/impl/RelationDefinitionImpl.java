/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.scholion.schema.model.RelationDefinition;
import org.scholion.schema.model.RoleDefinition;
import org.scholion.schema.model.SchemaPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relation Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.impl.RelationDefinitionImpl#isAnchored <em>Anchored</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.RelationDefinitionImpl#isSymmetric <em>Symmetric</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.RelationDefinitionImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.RelationDefinitionImpl#isSameSentence <em>Same Sentence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationDefinitionImpl extends TypeDefinitionImpl implements RelationDefinition {
	/**
	 * The default value of the '{@link #isAnchored() <em>Anchored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnchored()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ANCHORED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAnchored() <em>Anchored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnchored()
	 * @generated
	 * @ordered
	 */
	protected boolean anchored = ANCHORED_EDEFAULT;

	/**
	 * The default value of the '{@link #isSymmetric() <em>Symmetric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSymmetric()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SYMMETRIC_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSymmetric() <em>Symmetric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSymmetric()
	 * @generated
	 * @ordered
	 */
	protected boolean symmetric = SYMMETRIC_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<RoleDefinition> roles;

	/**
	 * The default value of the '{@link #isSameSentence() <em>Same Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSameSentence()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SAME_SENTENCE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSameSentence() <em>Same Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSameSentence()
	 * @generated
	 * @ordered
	 */
	protected boolean sameSentence = SAME_SENTENCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RelationDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.RELATION_DEFINITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAnchored() {
		return anchored;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnchored(boolean newAnchored) {
		boolean oldAnchored = anchored;
		anchored = newAnchored;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.RELATION_DEFINITION__ANCHORED, oldAnchored, anchored));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSymmetric() {
		return symmetric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSymmetric(boolean newSymmetric) {
		boolean oldSymmetric = symmetric;
		symmetric = newSymmetric;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.RELATION_DEFINITION__SYMMETRIC, oldSymmetric, symmetric));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RoleDefinition> getRoles() {
		if (roles == null) {
			roles = new EObjectContainmentEList<RoleDefinition>(RoleDefinition.class, this, SchemaPackage.RELATION_DEFINITION__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSameSentence() {
		return sameSentence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSameSentence(boolean newSameSentence) {
		boolean oldSameSentence = sameSentence;
		sameSentence = newSameSentence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.RELATION_DEFINITION__SAME_SENTENCE, oldSameSentence, sameSentence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SchemaPackage.RELATION_DEFINITION__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.RELATION_DEFINITION__ANCHORED:
				return isAnchored();
			case SchemaPackage.RELATION_DEFINITION__SYMMETRIC:
				return isSymmetric();
			case SchemaPackage.RELATION_DEFINITION__ROLES:
				return getRoles();
			case SchemaPackage.RELATION_DEFINITION__SAME_SENTENCE:
				return isSameSentence();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchemaPackage.RELATION_DEFINITION__ANCHORED:
				setAnchored((Boolean)newValue);
				return;
			case SchemaPackage.RELATION_DEFINITION__SYMMETRIC:
				setSymmetric((Boolean)newValue);
				return;
			case SchemaPackage.RELATION_DEFINITION__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends RoleDefinition>)newValue);
				return;
			case SchemaPackage.RELATION_DEFINITION__SAME_SENTENCE:
				setSameSentence((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SchemaPackage.RELATION_DEFINITION__ANCHORED:
				setAnchored(ANCHORED_EDEFAULT);
				return;
			case SchemaPackage.RELATION_DEFINITION__SYMMETRIC:
				setSymmetric(SYMMETRIC_EDEFAULT);
				return;
			case SchemaPackage.RELATION_DEFINITION__ROLES:
				getRoles().clear();
				return;
			case SchemaPackage.RELATION_DEFINITION__SAME_SENTENCE:
				setSameSentence(SAME_SENTENCE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SchemaPackage.RELATION_DEFINITION__ANCHORED:
				return anchored != ANCHORED_EDEFAULT;
			case SchemaPackage.RELATION_DEFINITION__SYMMETRIC:
				return symmetric != SYMMETRIC_EDEFAULT;
			case SchemaPackage.RELATION_DEFINITION__ROLES:
				return roles != null && !roles.isEmpty();
			case SchemaPackage.RELATION_DEFINITION__SAME_SENTENCE:
				return sameSentence != SAME_SENTENCE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (anchored: ");
		result.append(anchored);
		result.append(", symmetric: ");
		result.append(symmetric);
		result.append(", sameSentence: ");
		result.append(sameSentence);
		result.append(')');
		return result.toString();
	}

} //RelationDefinitionImpl
