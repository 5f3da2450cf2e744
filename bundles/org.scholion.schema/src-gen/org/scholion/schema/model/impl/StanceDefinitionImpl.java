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

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.scholion.schema.model.SchemaPackage;
import org.scholion.schema.model.StanceDefinition;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stance Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.impl.StanceDefinitionImpl#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.StanceDefinitionImpl#getIntensity <em>Intensity</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.StanceDefinitionImpl#getHolderTypes <em>Holder Types</em>}</li>
 *   <li>{@link org.scholion.schema.model.impl.StanceDefinitionImpl#getTargetTypes <em>Target Types</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StanceDefinitionImpl extends TypeDefinitionImpl implements StanceDefinition {
	/**
	 * The default value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected static final String POLARITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected String polarity = POLARITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntensity() <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntensity()
	 * @generated
	 * @ordered
	 */
	protected static final String INTENSITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntensity() <em>Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntensity()
	 * @generated
	 * @ordered
	 */
	protected String intensity = INTENSITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHolderTypes() <em>Holder Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolderTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> holderTypes;

	/**
	 * The cached value of the '{@link #getTargetTypes() <em>Target Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> targetTypes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StanceDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.STANCE_DEFINITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPolarity() {
		return polarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolarity(String newPolarity) {
		String oldPolarity = polarity;
		polarity = newPolarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.STANCE_DEFINITION__POLARITY, oldPolarity, polarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIntensity() {
		return intensity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntensity(String newIntensity) {
		String oldIntensity = intensity;
		intensity = newIntensity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.STANCE_DEFINITION__INTENSITY, oldIntensity, intensity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getHolderTypes() {
		if (holderTypes == null) {
			holderTypes = new EDataTypeUniqueEList<String>(String.class, this, SchemaPackage.STANCE_DEFINITION__HOLDER_TYPES);
		}
		return holderTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTargetTypes() {
		if (targetTypes == null) {
			targetTypes = new EDataTypeUniqueEList<String>(String.class, this, SchemaPackage.STANCE_DEFINITION__TARGET_TYPES);
		}
		return targetTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.STANCE_DEFINITION__POLARITY:
				return getPolarity();
			case SchemaPackage.STANCE_DEFINITION__INTENSITY:
				return getIntensity();
			case SchemaPackage.STANCE_DEFINITION__HOLDER_TYPES:
				return getHolderTypes();
			case SchemaPackage.STANCE_DEFINITION__TARGET_TYPES:
				return getTargetTypes();
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
			case SchemaPackage.STANCE_DEFINITION__POLARITY:
				setPolarity((String)newValue);
				return;
			case SchemaPackage.STANCE_DEFINITION__INTENSITY:
				setIntensity((String)newValue);
				return;
			case SchemaPackage.STANCE_DEFINITION__HOLDER_TYPES:
				getHolderTypes().clear();
				getHolderTypes().addAll((Collection<? extends String>)newValue);
				return;
			case SchemaPackage.STANCE_DEFINITION__TARGET_TYPES:
				getTargetTypes().clear();
				getTargetTypes().addAll((Collection<? extends String>)newValue);
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
			case SchemaPackage.STANCE_DEFINITION__POLARITY:
				setPolarity(POLARITY_EDEFAULT);
				return;
			case SchemaPackage.STANCE_DEFINITION__INTENSITY:
				setIntensity(INTENSITY_EDEFAULT);
				return;
			case SchemaPackage.STANCE_DEFINITION__HOLDER_TYPES:
				getHolderTypes().clear();
				return;
			case SchemaPackage.STANCE_DEFINITION__TARGET_TYPES:
				getTargetTypes().clear();
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
			case SchemaPackage.STANCE_DEFINITION__POLARITY:
				return POLARITY_EDEFAULT == null ? polarity != null : !POLARITY_EDEFAULT.equals(polarity);
			case SchemaPackage.STANCE_DEFINITION__INTENSITY:
				return INTENSITY_EDEFAULT == null ? intensity != null : !INTENSITY_EDEFAULT.equals(intensity);
			case SchemaPackage.STANCE_DEFINITION__HOLDER_TYPES:
				return holderTypes != null && !holderTypes.isEmpty();
			case SchemaPackage.STANCE_DEFINITION__TARGET_TYPES:
				return targetTypes != null && !targetTypes.isEmpty();
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
		result.append(" (polarity: ");
		result.append(polarity);
		result.append(", intensity: ");
		result.append(intensity);
		result.append(", holderTypes: ");
		result.append(holderTypes);
		result.append(", targetTypes: ");
		result.append(targetTypes);
		result.append(')');
		return result.toString();
	}

} //StanceDefinitionImpl
